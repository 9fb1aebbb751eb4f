import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';

const stamp = Date.now();
const name = `广东省旅程${stamp.toString(36)}协会（演示）`;

test('按首字母、类型、工作范围查找组织，条件留在地址里 @phone', async ({ page }) => {
  await signInAs(page, 'center');
  await page.goto('/directory');
  await expectAccessible(page);
  await page.getByLabel('名称、拼音首字母或信用代码').fill('qhzx');
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page).toHaveURL(/q=qhzx/);
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText(['广东省青禾助学基金会（演示）']);

  await page.getByLabel('名称、拼音首字母或信用代码').fill('');
  await page.getByLabel('类型').selectOption('登记管理机关');
  await page.getByLabel('工作范围').selectOption('在工作范围内');
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page.getByText('没有符合条件的组织')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '显示全部组织' }).click();
  await page.getByRole('link', { name: '下一页' }).click();
  await expect(page.getByRole('link', { name: '回到第一页' })).toBeVisible();
  await expect(page.getByRole('link', { name: '新增组织' })).toBeHidden();
});

test('党群工作处：新增组织，信用代码当场核对，工作范围自动得出', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/directory');
  await page.getByRole('link', { name: '新增组织' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新增组织');
  await page.getByLabel('名称').fill(name);
  await page.getByLabel('类型').selectOption('社会团体');
  await page.getByLabel('统一社会信用代码').fill('51440000MJD000011C');
  await page.getByRole('button', { name: '保存' }).click();
  const errors = page.getByRole('main').getByRole('alert').first();
  await expect(errors).toContainText('统一社会信用代码有误，请逐位核对');
  await expect(page.getByLabel('名称')).toHaveValue(name);
  await expectAccessible(page);

  // The code of another organisation of the demo.
  await page.getByLabel('统一社会信用代码').fill('51440000MJD000011B');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(errors).toContainText('该代码已属于“广东省竹艺灯饰行业协会（演示）”');
  await page.getByLabel('统一社会信用代码').fill('');
  await page.getByLabel('业务主管单位').fill('某主管部门（演示）');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('不在指导员的工作范围')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: '新增党组织' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新增党组织');
  await page.getByLabel('名称').fill(`中共${name}党支部`);
  await page.getByRole('combobox', { name: '党组织形式' }).selectOption('党支部');
  await page.getByLabel('批复日期').fill('2020-05-01');
  await page.getByLabel('批复文号').fill('粤社党复〔2020〕5号（演示）');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByText('隶属省社会组织党委的党支部')).toBeVisible();
  await expect(page.getByText('方案 四（一）')).toBeVisible();
});

test('总支改建党委：登记批复，历史留存，日期不能倒退', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/directory/party-organizations');
  await expectAccessible(page);
  await page.getByRole('link', { name: '中共广东省拾光影像学会总支部委员会（演示）' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['党总支']);
  await page.getByRole('combobox', { name: '党组织形式' }).selectOption('党委');
  await page.getByLabel('批复日期').fill('2001-01-01');
  await page.getByLabel('批复文号').fill('粤社党复〔2026〕8号（演示）');
  await page.getByRole('button', { name: '登记' }).click();
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText('批复日期应晚于上一次批复');
  await expectAccessible(page);
  await page.getByLabel('批复日期').fill('2026-11-01');
  await page.getByRole('button', { name: '登记' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['党委', '党总支']);
  await expectAccessible(page);
});

test('机关改名：新名称自启用之日起，旧名称到前一天', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/directory/units');
  await expectAccessible(page);
  await page.getByRole('combobox', { name: '机关' }).selectOption('党群工作服务中心');
  await page.getByLabel('全称').fill('更名后的党群工作服务中心（演示）');
  await page.getByLabel('启用日期').fill('2030-01-01');
  await page.getByRole('button', { name: '登记' }).click();
  const renamed = page.getByRole('row', { name: /更名后的党群工作服务中心/ });
  await expect(renamed).toContainText('2030年1月1日');
  await expect(page.getByRole('row', { name: /广东省社会组织党群工作服务中心/ })).toContainText('2029年12月31日');
});
