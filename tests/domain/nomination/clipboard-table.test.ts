import { describe, expect, test } from 'vitest';
import { readClipboardTable, writeClipboardTable } from '@/lib/domain/nomination/clipboard-table';

describe('readClipboardTable', () => {
  test.each<[string, string, string[][]]>([
    [
      'cells and rows, the last line break ends the last row',
      '甲\t乙\r\n丙\t丁\r\n',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    [
      'blank cells keep their place',
      '\t乙\t\n\t\t',
      [
        ['', '乙', ''],
        ['', '', ''],
      ],
    ],
    ['a line break inside a cell', '"秘书长\r\n党支部书记"\t无\r\n', [['秘书长\n党支部书记', '无']]],
    ['doubled quotes inside such a cell', '"“一”\n""二"""\t乙', [['“一”\n"二"', '乙']]],
    [
      'quotes without a line break are text, as WPS writes them',
      '"优秀"共产党员\t"三好"\n乙',
      [['"优秀"共产党员', '"三好"'], ['乙']],
    ],
    ['a quotation that never closes is text', '"甲\t乙\n丙', [['"甲', '乙'], ['丙']]],
    ['a single cell', '陈一鸣', [['陈一鸣']]],
    ['nothing', '', [['']]],
  ])('%s', (_title, text, rows) => expect(readClipboardTable(text)).toEqual(rows));

  test('a long run of quotes takes no time', () => {
    const began = performance.now();
    readClipboardTable(`"${'"\t'.repeat(100_000)}`);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

test('what is written reads back', () => {
  const rows = [
    ['陈一鸣', '"优秀"', '甲\n乙', '"引"\n\t"号"'],
    ['', '', '', ''],
    ['林海燕', '', '', '末'],
  ];
  expect(readClipboardTable(writeClipboardTable(rows))).toEqual(rows);
});
