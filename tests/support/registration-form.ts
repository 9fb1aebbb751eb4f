import { expect, type Page } from '@playwright/test';

/** Opens the package of a batch that takes nominees: the one with this title, or the first. */
export async function openPackage(page: Page, batchTitle?: string): Promise<void> {
  await page.goto('/nominations');
  const place = batchTitle ? page.getByRole('region', { name: batchTitle }) : page.getByRole('main');
  await place
    .getByRole('link', { name: /^(打开报送材料|开始推荐)$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: '新增人选' })).toBeVisible();
}

/** Starts a form for this name in the package that is open; leaves the page of the form. */
export async function addNominee(page: Page, name: string, channel: '招募' | '选任' = '招募'): Promise<void> {
  await page.getByLabel('姓名').fill(name);
  await page.getByRole('radio', { name: new RegExp(`^${channel}`) }).check();
  await page.getByRole('button', { name: '新增人选并填写登记表' }).click();
  await page.waitForURL(/\/nominations\/[\w-]+\/[\w-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`登记表：${name}`);
}

/** A form for 招募 in the first batch that takes nominees. */
export async function startForm(page: Page, name: string): Promise<void> {
  await openPackage(page);
  await addNominee(page, name);
}

/** The indicator at the foot of the form. */
export const saveStatus = (page: Page) => page.getByRole('form', { name: '登记表' }).getByRole('status');

export async function expectSaved(page: Page): Promise<void> {
  await expect(saveStatus(page)).toContainText('已自动保存');
}

export const checkForm = (page: Page) => page.getByRole('button', { name: '检查并提交' }).click();

/** 简历 of so many stages, each of a year and a half. */
export async function fillResume(page: Page, stages: number): Promise<string[]> {
  const lines: string[] = [];
  for (let index = 0; index < stages; index += 1) {
    const stage = page.getByRole('group', { name: `简历第${index + 1}段`, exact: true });
    if (index > 0) await page.getByRole('button', { name: /增加一段/ }).click();
    await expect(stage).toBeVisible();
    const text = `岭海市第${index + 1}文化馆干部`;
    const from = stage.getByLabel('起始年月');
    if ((await from.inputValue()) === '') await from.fill(index === 0 ? '1983.08' : monthAfter(index));
    if (index < stages - 1) await stage.getByLabel('终止年月').fill(monthAfter(index + 1));
    await stage.getByLabel('单位及职务').fill(text);
    lines.push(text);
  }
  return lines;
}

function monthAfter(stages: number): string {
  return `${1983 + stages}.08`;
}

/** Everything that is asked for besides the name and the 简历. */
export async function fillForm(page: Page, channel: '招募' | '选任' = '招募'): Promise<void> {
  await page.getByRole('radio', { name: '男' }).check();
  await page.getByLabel('出生年月').fill('196205');
  await page.getByLabel('民族').selectOption('汉族');
  await page.getByLabel('籍贯').fill('广东梅县');
  await page.getByLabel('联系电话').fill('19900000001');
  await page.getByRole('radio', { name: '正式党员' }).check();
  await page.getByLabel('入党时间').fill('1985年7月');
  await page.getByLabel('所在党组织及党内职务').fill('协会党支部书记');
  await page.getByRole('radio', { name: channel === '招募' ? '离退休党员干部' : '党务工作者' }).check();
  await page.getByLabel('全日制学历').selectOption('大学本科毕业');
  await page.getByLabel('参加工作时间').fill('1983/8');
  await page.getByLabel('工作单位及现任职务').fill('广东省海湾湿地保护研究会顾问');
  await page.getByLabel('党务工作经历及熟悉社会组织情况').fill('长期从事基层党务工作。');
  await page.getByLabel('政治历史审查情况').fill('政治历史清楚，未发现问题。');
  await page.getByLabel('奖惩情况').fill('无');
  await page.getByLabel('推荐单位意见').fill('同意推荐。');
  await page.getByRole('checkbox', { name: '本人自愿担任党建工作指导员' }).check();
}
