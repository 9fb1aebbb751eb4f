import { formatInstant } from '@/components/ui/instant';
import { formatDay } from '@/lib/domain/calendar-day';
import classes from './register-sheet.module.css';
import type { RegisterRow } from './register-table';

interface Props {
  /** Which lines these are: batch, days, organisation. */
  scope: string;
  /** In the order of registration. */
  rows: readonly RegisterRow[];
  /** There are more lines than are shown. */
  isCut: boolean;
}

/** 收件登记簿 on paper: every line, also those that were corrected. */
export function RegisterSheet({ scope, rows, isCut }: Props) {
  return (
    // A table wider than a phone is scrolled, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
    <section className={classes.sheet} aria-label="收件登记簿" tabIndex={0}>
      <h1>收件登记簿</h1>
      <p>{scope}</p>
      <p className={`muted ${classes.hint}`}>
        {isCut ? '登记较多，只列出最早的部分，请缩小日期范围后分次打印。' : '按 Ctrl+P 打印（A4 横向）。'}
      </p>
      <table>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              {[index + 1, ...cellsOf(row)].map((cell, column) => (
                <td key={headers[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>没有登记。</p>}
    </section>
  );
}

const headers = [
  '序号',
  '收到日期',
  '送达时间',
  '推荐单位',
  '批次',
  '回执编号',
  '校验码',
  '份数',
  '盖章',
  '版本核对',
  '备注',
  '登记人',
];

function cellsOf(row: RegisterRow): (string | number)[] {
  const remarks = [row.correctsId && '更正', row.isCorrected && '已被更正', row.note];
  return [
    formatDay(row.receivedOn),
    formatInstant(row.arrivedAt),
    row.organizationName,
    row.batchTitle,
    row.receiptNumber ?? '',
    row.code,
    row.copies,
    row.isSealed ? '是' : '否',
    row.isVersionCurrent ? '一致' : '不一致',
    remarks.filter(Boolean).join('；'),
    row.recordedByName,
  ];
}
