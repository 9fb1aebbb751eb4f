import { describe, expect, test } from 'vitest';
import { fieldProblems } from '@/lib/domain/nomination/form-fields';
import { emptyRegistrationForm, type RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { completeForm } from '@/tests/support/forms';

const problemsOf = (draft: Partial<RegistrationFormDraft>) =>
  fieldProblems({ ...emptyRegistrationForm, ...draft }, '2017-10-30');

describe('附件3各栏的写法', () => {
  test('空表和填好的表都没有写法问题', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf(completeForm())).toEqual([]);
  });

  test.each<[Partial<RegistrationFormDraft>, string]>([
    [{ name: '李' }, '姓名应为2至30个字'],
    [{ name: '李娜2' }, '姓名只能是汉字，间隔号用“·”'],
    [{ name: '李娜·' }, '间隔号“·”应在名字中间，只用一个'],
    [{ sex: '男' }, '请从列表中选择'],
    [{ ethnicity: '57' }, '请从列表中选择民族'],
    [{ idNumber: '999999620515001' }, '身份证号应为18位'],
    [{ idNumber: '999999196205150018' }, '身份证号有误，请逐位核对'],
    [{ idNumber: '999999196202300155' }, '身份证号中的出生日期不存在，或者晚于今天'],
    [{ phone: '1290000000' }, '手机号应为11位，固定电话应为7至8位'],
    [{ phone: '20-83000001' }, '区号应为0开头的3至4位，如020'],
    [{ email: 'name@example' }, '请填写完整的电子邮箱，如 name@example.cn'],
    [{ membership: 'MEMBER' }, '请从列表中选择'],
    [{ sourceGroup: 'toString' }, '请从列表中选择'],
    [{ inServiceEducation: '29' }, '请从列表中选择学历'],
    [{ bornOn: '1962.13' }, '没有这个年月，请按“1962.05”的格式填写'],
    [{ startedWorkOn: '1983' }, '看不出是哪年哪月，请写四位年份和两位月份，如“1962.05”'],
    [{ tags: ['RETIRED_LEADING_CADRE', 'OTHER'] }, '请从列表中选择'],
  ])('%j：%s', (draft, message) => {
    expect(problemsOf(draft)).toEqual([{ field: Object.keys(draft)[0], message, severity: 'error' }]);
  });

  test('罕用字、带间隔号的姓名，全角的号码，都可以', () => {
    expect(problemsOf({ name: '陆　𬭚', phone: '１９９００００００02', idNumber: '99999919620515005x' })).toEqual([]);
    expect(problemsOf({ name: '玛依拉•艾力', phone: '83000001' })).toEqual([]);
  });
});
