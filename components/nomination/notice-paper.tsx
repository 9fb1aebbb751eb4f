import { formatDay } from '@/lib/domain/calendar-day';
import { enclosureLines, type NoticeContent, noticeParagraphs } from '@/lib/domain/nomination/notice';
import classes from './notice-paper.module.css';

/** The notice as a sheet of paper on the screen: the elements of GB/T 9704 in their order. */
export function NoticePaper({ notice }: { notice: NoticeContent }) {
  const enclosures = enclosureLines(notice.enclosures);
  return (
    <article className={classes.paper} aria-label="通知正文">
      <p className={classes.number}>{notice.documentNumber}</p>
      <h2 className={classes.title}>{notice.title}</h2>
      <p className={classes.recipients}>{`${notice.recipients.replace(/[：:]$/, '')}：`}</p>
      {noticeParagraphs(notice.body).map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a fixed text have no other identity
        <p key={index} className={classes.text} data-kind={kind}>
          {text}
        </p>
      ))}
      {enclosures.length > 0 && (
        <ul className={classes.enclosures}>
          {enclosures.map((line, index) => (
            <li key={line}>{index === 0 ? `附件：${line}` : line}</li>
          ))}
        </ul>
      )}
      <div className={classes.signature}>
        <p>{notice.signedBy}</p>
        <p>{formatDay(notice.signedOn)}</p>
      </div>
      <Imprint notice={notice} />
    </article>
  );
}

function Imprint({ notice: { disclosure, copiedTo, printedBy, signedOn } }: { notice: NoticeContent }) {
  if (!disclosure && !copiedTo && !printedBy) return null;
  return (
    <footer className={classes.imprint}>
      {disclosure && <p>公开方式：{disclosure}</p>}
      {copiedTo && <p>抄送：{copiedTo}</p>}
      {printedBy && <p>{`${printedBy}　${formatDay(signedOn)}印发`}</p>}
    </footer>
  );
}
