import { formatDay } from '../calendar-day';
import type { RecordSheet } from '../record-sheet';
import { printableText } from '../sheet';

export interface FiledNominee {
  name: string;
  /** 备案号 */
  number: string;
  /** Day of the decision. */
  filedOn: string;
}

interface FilingReceipt {
  /** The committee or general branch that proposed them. */
  partyOrganizationName: string;
  batchTitle: string;
  /** Name of 省社会组织党委 on the day. */
  issuer: string;
  filed: readonly FiledNominee[];
}

const columns = [
  { label: '序号', width: 16 },
  { label: '姓名', width: 40 },
  { label: '备案号', width: 64 },
  { label: '备案日期', width: 40 },
] as const;

/** 备案回执 to a committee: who of its 选任 nominees is filed, under which number (方案 二（二）3). */
export function filingReceiptSheet({ partyOrganizationName, batchTitle, issuer, filed }: FilingReceipt): RecordSheet {
  const last =
    filed
      .map(({ filedOn }) => filedOn)
      .toSorted()
      .at(-1) ?? '';
  const text = `你单位推荐的${batchTitle}党建工作指导员选任人选，经审核，同意下列${filed.length}名备案。请通知本人参加集中学习培训，培训合格后颁发聘书。`;
  return {
    title: '备案回执',
    parts: [
      { kind: 'text', text: printableText(`${partyOrganizationName}：`), isIndented: false },
      { kind: 'text', text: printableText(text), isIndented: true },
      {
        kind: 'table',
        columns,
        rows: filed.map(({ name, number, filedOn }, index) =>
          [String(index + 1), name, number, formatDay(filedOn)].map(printableText),
        ),
      },
    ],
    closing: [printableText(issuer), '（盖章）', formatDay(last)],
  };
}
