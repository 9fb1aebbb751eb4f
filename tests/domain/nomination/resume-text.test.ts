import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResume, writeResume } from '@/lib/domain/nomination/resume-text';

describe('附件3“简历”：一行一段，起止年月和经历', () => {
  test.each([
    ['1999.03--2008.12  某局干部', { from: '1999-03', to: '2008-12', text: '某局干部' }],
    ['1999.03—2008.12\t某局干部', { from: '1999-03', to: '2008-12', text: '某局干部' }],
    ['199903-200812 某局干部', { from: '1999-03', to: '2008-12', text: '某局干部' }],
    ['1999年3月至2008年12月，某局干部', { from: '1999-03', to: '2008-12', text: '某局干部' }],
    ['2008.12--         某协会书记', { from: '2008-12', text: '某协会书记' }],
    ['2008年12月至今 某协会书记', { from: '2008-12', text: '某协会书记' }],
  ])('%s', (line, item) => {
    expect(readResume(line)).toEqual({ items: [item], unclear: [] });
  });

  test('不以年月开头的行接上一行，行首空格的也是，其间的年月不另起一段', () => {
    const text = [
      '1999.03--2008.12  文化局办公室主任',
      '                  （其间：2001.09--2004.07在省委党校学习）',
      '                  2005.01--2006.01挂职',
      '3次获奖',
    ].join('\r\n');
    expect(readResume(text).items).toEqual([
      {
        from: '1999-03',
        to: '2008-12',
        text: '文化局办公室主任（其间：2001.09--2004.07在省委党校学习）2005.01--2006.01挂职3次获奖',
      },
    ]);
  });

  test('各行都缩进的，按第一行的缩进', () => {
    expect(readResume('  1999.03--2008.12 甲\n  2008.12-- 乙').items).toHaveLength(2);
  });

  test('读不出的年月不猜，文字保留并指明', () => {
    expect(readResume('某处学习\n1999.13--2000.01  某局\n2001.05任某职')).toEqual({
      items: [
        { from: '', text: '某处学习' },
        { from: '', to: '2000-01', text: '某局' },
        { from: '2001-05', text: '任某职' },
      ],
      unclear: ['某处学习', '1999.13--2000.01  某局', '2001.05任某职'],
    });
    expect(readResume('')).toEqual({ items: [], unclear: [] });
  });

  test('写出后读回，一段不变', () => {
    const month = fc
      .tuple(fc.integer({ min: 1940, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
    const item = fc.record(
      { from: month, to: month, text: fc.string({ unit: fc.constantFrom(...'某协会书记（其间：）、,') }) },
      { requiredKeys: ['from', 'text'] },
    );
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const read = readResume(writeResume(items)).items;
        expect(read.map(({ from, to }) => [from, to])).toEqual(items.map(({ from, to }) => [from, to]));
      }),
    );
    expect(writeResume([{ from: '2008-12', text: '书记' }])).toBe('2008.12--         书记');
  });
});
