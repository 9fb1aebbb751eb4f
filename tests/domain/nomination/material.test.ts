import { describe, expect, test } from 'vitest';
import { materialLines, materialText, requiredMaterials } from '@/lib/domain/nomination/material';

const text = '身份证｜复印件\n转正材料 | 原件\r\n\n 学历证书｜原件和复印件 ';
const list = [
  { name: '身份证', kind: 'COPY' },
  { name: '转正材料', kind: 'ORIGINAL' },
  { name: '学历证书', kind: 'BOTH' },
] as const;

describe('报送材料清单：每行一项', () => {
  test('写法和数据互通', () => {
    expect(requiredMaterials.parse(text)).toEqual(list);
    expect(requiredMaterials.parse(materialText(list))).toEqual(list);
    expect(requiredMaterials.parse([...list])).toEqual(list);
    expect(requiredMaterials.parse('')).toEqual([]);
  });

  test.each(['身份证', '身份证｜扫描件', '｜原件', `${'证'.repeat(101)}｜原件`])('不接受“%s”', (typed) => {
    expect(requiredMaterials.safeParse(typed).error?.issues.map(({ path }) => path)).toEqual([[]]);
  });

  test('不超过30项', () => {
    expect(requiredMaterials.safeParse('证书｜原件\n'.repeat(31)).success).toBe(false);
  });
});

test('通知 二「《名册》…和《登记表》…纸质版材料一式三份」列在最前', () => {
  expect(materialLines([{ name: '身份证', kind: 'COPY' }], 3).map(({ copies, kind }) => [copies, kind])).toEqual([
    ['3', '打印并盖章'],
    ['3', '打印并盖章'],
    ['', '复印件'],
  ]);
});
