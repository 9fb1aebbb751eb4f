import { describe, expect, test } from 'vitest';
import { fillTemplate, undefinedVariables } from '@/lib/domain/template';

describe('聘书、通知等模板：未定义的变量不放行', () => {
  test('列出没有定义的变量，各列一次', () => {
    expect(undefinedVariables('{name}同志：{term}{name}{unit}', ['name'])).toEqual(['term', 'unit']);
    expect(undefinedVariables('没有变量的文字 { } {}', [])).toEqual([]);
    expect(undefinedVariables('{姓名}同志：聘期{年}', ['姓名'])).toEqual(['年']);
  });

  test('填入全部变量，包括重复的和空的', () => {
    expect(fillTemplate('{a}—{b}—{a}', { a: '$&', b: '' })).toBe('$&——$&');
  });

  test('缺一个变量就不出文，对象自带的名字也不算', () => {
    expect(() => fillTemplate('{name}', {})).toThrow('{name}');
    expect(() => fillTemplate('{toString}', {})).toThrow('{toString}');
  });
});
