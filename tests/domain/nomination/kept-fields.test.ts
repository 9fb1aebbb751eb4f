import { describe, expect, test } from 'vitest';
import { type CadrePerson, cadrePersonFromDraft } from '@/lib/domain/nomination/cadre-person';
import { describeKept, keptFields } from '@/lib/domain/nomination/kept-fields';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';

const person = (changes: Partial<CadrePerson> = {}): CadrePerson => ({
  ...cadrePersonFromDraft(emptyRegistrationForm, { reportingUnit: '', photo: { photo: null, photoBytes: null } }),
  ...changes,
});
const member = { relation: '妻子', name: '石某', bornOn: null, politicalStatus: null, unitAndPost: null };

describe('附件3没有的栏目：随人选保留', () => {
  test('家庭成员只说人数，其余各栏说明内容，空的不提', () => {
    const kept = keptFields(
      person({
        family: [member, member],
        otherTags: { NianDuKaoHeJieGuo: '2014至2016年度\n均为称职', NiRenZhiWu: ' ', Version: '3.2' },
        unknownTags: { ZiDingYi: '字'.repeat(41) },
        unknownXml: ['<A><B/></A>'],
      }),
    );
    expect(kept && describeKept(kept)).toEqual([
      '家庭成员：2人',
      '年度考核结果：2014至2016年度 均为称职',
      `ZiDingYi：${'字'.repeat(40)}…`,
      '其他栏目：1项',
    ]);
  });

  test('没有可保留的，就不保留', () => {
    expect(keptFields(person())).toBeNull();
    expect(keptFields(person({ otherTags: { Version: '3.2', RenMianLiYou: '' } }))).toBeNull();
  });
});
