/**
 * .lrmx, 干部任免审批表: the de-facto standard of cadre offices. The elements of `<Person>` in their order; those without
 * a field are kept for export.
 */
export const lrmxTags = {
  name: 'XingMing',
  sex: 'XingBie',
  bornOn: 'ChuShengNianYue',
  ethnicity: 'MinZu',
  nativePlace: 'JiGuan',
  birthPlace: 'ChuShengDi',
  joinedPartyOn: 'RuDangShiJian',
  startedWorkOn: 'CanJiaGongZuoShiJian',
  health: 'JianKangZhuangKuang',
  technicalPost: 'ZhuanYeJiShuZhiWu',
  speciality: 'ShuXiZhuanYeYouHeZhuanChang',
  fullTimeEducation: 'QuanRiZhiJiaoYu_XueLi',
  fullTimeDegree: 'QuanRiZhiJiaoYu_XueWei',
  fullTimeSchool: 'QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi',
  fullTimeDegreeSchool: 'QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi',
  inServiceEducation: 'ZaiZhiJiaoYu_XueLi',
  inServiceDegree: 'ZaiZhiJiaoYu_XueWei',
  inServiceSchool: 'ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi',
  inServiceDegreeSchool: 'ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi',
  currentPost: 'XianRenZhiWu',
  proposedPost: 'NiRenZhiWu',
  proposedDismissal: 'NiMianZhiWu',
  resume: 'JianLi',
  rewards: 'JiangChengQingKuang',
  appraisals: 'NianDuKaoHeJieGuo',
  reason: 'RenMianLiYou',
  family: 'JiaTingChengYuan',
  reportingUnit: 'ChengBaoDanWei',
  ageCountedOn: 'JiSuanNianLingShiJian',
  filledOn: 'TianBiaoShiJian',
  filledBy: 'TianBiaoRen',
  idNumber: 'ShenFenZheng',
  photo: 'ZhaoPian',
  version: 'Version',
} as const;

/** Elements of the format that 登记表 has no place for. */
export const lrmxOtherTags: ReadonlySet<string> = new Set([
  lrmxTags.proposedPost,
  lrmxTags.proposedDismissal,
  lrmxTags.appraisals,
  lrmxTags.reason,
  lrmxTags.ageCountedOn,
  lrmxTags.filledOn,
  lrmxTags.filledBy,
  lrmxTags.version,
]);

/** The elements of each `<Item>` of the family. */
export const lrmxFamilyTags = {
  relation: 'ChengWei',
  name: 'XingMing',
  bornOn: 'ChuShengRiQi',
  politicalStatus: 'ZhengZhiMianMao',
  unitAndPost: 'GongZuoDanWeiJiZhiWu',
} as const;
