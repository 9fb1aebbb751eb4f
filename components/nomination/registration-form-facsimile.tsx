import type { CSSProperties, ReactNode } from 'react';
import {
  type ContinuationLine,
  continuationStep,
  continuationTitle,
  layoutContinuations,
} from '@/components/documents/continuation';
import {
  cellInsets,
  closingStep,
  formPaper,
  layoutForm,
  type SetCell,
  type SetPage,
} from '@/components/documents/form-layout';
import { points } from '@/components/documents/paper';
import type { Line, TypeStep } from '@/components/documents/text-fit';
import type { RegistrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import styles from './registration-form-facsimile.module.css';

interface RegistrationFormFacsimileProps {
  sheet: RegistrationFormSheet;
  /** Address of the photograph, if there is one. */
  photoUrl?: string;
}

/**
 * 登记表 as it will be printed, beside the form that is being filled in: the same sheet, lines and sizes as the PDF,
 * scaled to the width it is given. Change the sheet and it changes; it has no state of its own.
 */
export function RegistrationFormFacsimile({ sheet, photoUrl }: RegistrationFormFacsimileProps) {
  const { pages, continuations } = layoutForm(sheet.pages);
  const extra = layoutContinuations(continuations, points(formPaper.gridWidth), points(formPaper.continuationHeight));
  return (
    <div className={styles.papers}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
        <Paper key={index} number={index + 1}>
          {index === 0 && (
            <div className={styles.heading}>
              <p className={styles.attachment}>{sheet.attachment}</p>
              <h3 className={styles.title}>{sheet.title}</h3>
            </div>
          )}
          <FormTable page={page} caption={`${sheet.title}第${index + 1}页`} photoUrl={photoUrl} />
        </Paper>
      ))}
      {extra.map((lines, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
        <Paper key={index} number={pages.length + index + 1}>
          <h3 className={styles.title}>{continuationTitle}</h3>
          <ContinuedText lines={lines} />
        </Paper>
      ))}
    </div>
  );
}

function Paper({ number, children }: { number: number; children: ReactNode }) {
  return (
    <section className={styles.frame} aria-label={`打印样式第${number}页`}>
      <div className={styles.paper}>
        {children}
        <p className={styles.foot}>—{number}—</p>
      </div>
    </section>
  );
}

interface FormTableProps {
  page: SetPage;
  caption: string;
  photoUrl?: string;
}

function FormTable({ page, caption, photoUrl }: FormTableProps) {
  return (
    <table className={styles.grid} style={sized({ '--width': page.width })}>
      <caption className={styles.caption}>{caption}</caption>
      <colgroup>
        {page.columnWidths.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
          <col key={index} style={{ width: `${(width / page.width) * 100}%` }} />
        ))}
      </colgroup>
      <tbody>
        {page.rows.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
          <tr key={index}>
            {cells.map((cell) => (
              <Cell key={cell.cell.column} cell={cell} photoUrl={photoUrl} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { cell, box, text }, photoUrl }: { cell: SetCell; photoUrl?: string }) {
  const { content, columnSpan, rowSpan } = cell;
  const { horizontal, vertical } = cellInsets[content.kind];
  const Tag = content.kind === 'label' ? 'th' : 'td';
  const isRunning = content.kind === 'prose' || content.kind === 'resume';
  return (
    <Tag colSpan={columnSpan} rowSpan={rowSpan} scope={content.kind === 'label' ? 'row' : undefined}>
      <div
        className={isRunning ? styles.running : styles.centered}
        style={sized({ '--height': box.height, '--inset-x': horizontal, '--inset-y': vertical })}
      >
        {content.kind === 'photo' && photoUrl ? (
          // biome-ignore lint/performance/noImgElement: a file of the nominee, never optimised
          <img className={styles.photo} src={photoUrl} alt="照片" />
        ) : (
          <Lines lines={text.lines} step={text} isJustified={isRunning} />
        )}
        {content.kind === 'prose' && content.closing.length > 0 && (
          <div className={`${styles.text} ${styles.closing}`} style={sized(lineStyle(closingStep))}>
            {content.closing.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </div>
        )}
      </div>
    </Tag>
  );
}

function ContinuedText({ lines }: { lines: ContinuationLine[] }) {
  return (
    <div className={styles.text} style={sized(lineStyle(continuationStep))}>
      {lines.map((line, index) =>
        line.kind === 'text' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
          <Lines key={index} lines={[line.line]} step={continuationStep} isJustified />
        ) : (
          <strong key={line.text} className={styles.line}>
            {line.text}
          </strong>
        ),
      )}
    </div>
  );
}

interface LinesProps {
  lines: readonly Line[];
  step: TypeStep;
  isJustified: boolean;
}

function Lines({ lines, step, isJustified }: LinesProps) {
  return (
    <span className={styles.text} style={sized(lineStyle(step))}>
      {lines.map((line, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
          key={index}
          className={isJustified && !line.isLast ? `${styles.line} ${styles.justified}` : styles.line}
          style={line.indent > 0 ? sized({ '--indent': line.indent }) : undefined}
        >
          {line.lead !== '' && <span className={styles.lead}>{line.lead}</span>}
          {line.text}
        </span>
      ))}
    </span>
  );
}

const lineStyle = ({ size, pitch }: TypeStep) => ({ '--size': size, '--pitch': pitch });

/** Lengths in points, which the style sheet scales to the paper on the screen. */
function sized(lengths: Record<`--${string}`, number>): CSSProperties {
  return lengths as CSSProperties;
}
