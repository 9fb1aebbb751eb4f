import { formatInstant } from '@/components/ui/instant';
import { defineFileRoute } from '@/lib/access/define-file-route';
import { printedLines, type RegisterLine, readRegister } from '@/lib/data/nomination/paper-register';
import { type TableColumn, writeTable } from '@/lib/documents/write-table';
import { registerFilter } from '@/lib/domain/nomination/paper-receipt';

const columns: TableColumn<RegisterLine>[] = [
  { header: '收到日期', width: 12, value: (line) => line.receivedOn },
  { header: '送达时间', width: 20, value: (line) => formatInstant(line.arrivedAt) },
  { header: '推荐单位', width: 42, value: (line) => line.organizationName },
  { header: '批次', width: 20, value: (line) => line.batchTitle },
  { header: '回执编号', width: 20, value: (line) => line.receiptNumber ?? '' },
  { header: '校验码', width: 12, value: (line) => line.code },
  { header: '份数', width: 8, value: (line) => line.copies },
  { header: '盖章', width: 8, value: (line) => (line.isSealed ? '是' : '否') },
  { header: '版本核对', width: 12, value: (line) => (line.isVersionCurrent ? '一致' : '不一致') },
  { header: '更正', width: 10, value: (line) => (line.isCorrected ? '已被更正' : line.correctsId ? '更正' : '') },
  { header: '备注', width: 40, value: (line) => line.note },
  { header: '登记人', width: 16, value: (line) => line.recordedByName },
  { header: '登记时间', width: 20, value: (line) => formatInstant(line.recordedAt) },
];

/** 收件登记簿 under the filter of the page, in the order of registration; every line of it. */
export const GET = defineFileRoute({
  name: 'nomination.exportPaperRegister',
  ability: 'receipt.read',
  produce: async (_actor, _params, search) => {
    const rows = await readRegister(registerFilter.parse(Object.fromEntries(search)));
    const title = rows.length < printedLines ? '收件登记簿' : `收件登记簿（前${printedLines}行）`;
    return {
      bytes: await writeTable({ title, columns, rows }),
      fileName: '收件登记簿.xlsx',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  },
});
