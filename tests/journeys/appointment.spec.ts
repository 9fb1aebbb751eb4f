import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';
import { pdfPages, squeeze } from '../support/pdf';

async function openBatch(page: Page) {
  await page.goto('/appointments');
  await page.getByRole('link', { name: '第三批（演示）' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第三批（演示）');
}

/** The office asks for the seal, the leader approves. */
async function approveSeal(page: Page) {
  await signInAs(page, 'office');
  await openBatch(page);
  await page.getByRole('link', { name: '聘书与用印' }).click();
  await page.getByRole('button', { name: '提交用印申请' }).click();
  await expect(page.getByText('待审批')).toBeVisible();
  await expectAccessible(page);
  await signInAs(page, 'committee');
  await openBatch(page);
  await page.getByRole('link', { name: '聘书与用印' }).click();
  await page.getByRole('button', { name: '提交审批' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请选择批准或者不批准' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('radio', { name: '批准用印' }).check();
  await page.getByRole('button', { name: '提交审批' }).click();
  await expect(page.getByText('已批准')).toBeVisible();
}

test('先培训，后颁发：补训记上以后才能确认合格，统一颁发，聘书可印可验', async ({ page, browser }) => {
  await test.step('缺勤的人不能确认合格，理由写在他那一行', async () => {
    await signInAs(page, 'office');
    await openBatch(page);
    await expectAccessible(page);
    const absent = page.getByRole('row').filter({ hasText: '培训出勤率50%，未达到100%' });
    await expect(absent).toHaveCount(2);
    await expect(absent.first().getByRole('checkbox')).toBeDisabled();
  });

  await test.step('补训要写说明', async () => {
    await page.getByRole('link', { name: '党建工作指导员集中学习培训（演示）' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('集中学习培训');
    await expectAccessible(page);
    for (const box of await page.getByRole('textbox', { name: /补训半天数$/ }).all()) await box.fill('2');
    await page.getByRole('button', { name: '保存出勤' }).click();
    const errors = page.getByRole('alert').filter({ hasText: '需要修改' });
    await expect(errors).toBeFocused();
    await expect(errors).toContainText('请说明补训的内容和时间');
    await expectAccessible(page);
    for (const box of await page.getByRole('textbox', { name: /补训说明$/ }).all()) await box.fill('线上补训半天两次');
    await page.getByRole('button', { name: '保存出勤' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('第三批（演示）');
  });

  await test.step('确认培训合格', async () => {
    await page.getByRole('button', { name: '确认所选人员培训合格' }).click();
    await expect(page.getByRole('heading', { name: '待颁发聘书（5人）' })).toBeVisible();
    await expect(page.getByText('聘书由省社会组织党委统一颁发')).toBeVisible();
  });

  await test.step('先承诺，后颁发：纸质承诺书逐人登记', async () => {
    await expect(page.getByRole('heading', { name: '承诺书（2人未签署）' })).toBeVisible();
    await page.getByRole('button', { name: '登记所选人员的纸质承诺书' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请勾选人选' })).toBeFocused();
    for (const box of await page.getByRole('checkbox', { name: /^承诺书：/ }).all()) await box.check();
    await page.getByRole('button', { name: '登记所选人员的纸质承诺书' }).click();
    await expect(page.getByRole('heading', { name: '承诺书（0人未签署）' })).toBeVisible();
  });

  const number = await test.step('省社会组织党委统一颁发', async () => {
    await signInAs(page, 'committee');
    await openBatch(page);
    await page.getByLabel('颁发日期').fill('2026-01-01');
    await page.getByRole('button', { name: '预览并确认' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('确认颁发聘书');
    await expectAccessible(page);
    // Signed on the day of the training at the earliest: nobody is ready for a letter of January.
    await expect(page.getByRole('heading', { name: '将要颁发（0份）' })).toBeVisible();
    await page.getByRole('link', { name: '返回修改' }).click();
    await page.getByLabel('颁发日期').fill('2026-11-23');
    await page.getByRole('button', { name: '预览并确认' }).click();
    await expect(page.getByRole('heading', { name: '将要颁发（5份）' })).toBeVisible();
    await page.getByRole('button', { name: '确认颁发5份聘书' }).click();
    const table = page.getByRole('table', { name: '聘书登记簿' });
    await expect(table.getByRole('rowheader')).toHaveCount(5);
    const numbers = await table.getByRole('rowheader').allTextContents();
    const serials = numbers.map((text) => Number(/(\d+)号/.exec(text)?.[1])).toSorted((a, b) => a - b);
    expect(serials).toEqual(serials.map((_, index) => (serials[0] ?? 0) + index));
    await expect(table).toContainText('2026年11月23日至2029年11月22日');
    return numbers[0] ?? '';
  });

  await test.step('聘书 PDF 写明姓名、编号和聘期', async () => {
    await page.getByRole('link', { name: number }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
    await expectAccessible(page);
    const name = await page.locator('dd').first().textContent();
    await expect(page.getByRole('button', { name: '登记打印' })).toBeDisabled();
    await approveSeal(page);
    await signInAs(page, 'committee');
    await page.goto('/appointments/letters');
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('button', { name: '登记打印' }).click();
    const href = await page.getByRole('link', { name: '打印聘书' }).getAttribute('href');
    const pdf = await (await page.request.get(href ?? '')).body();
    const text = squeeze(pdfPages(pdf, 'layout').join(''));
    for (const words of [`${name}同志：`, number, '自2026年11月23日起至2029年11月22日止', '特发此证']) {
      expect(text).toContain(squeeze(words));
    }
  });

  await test.step('任何人凭编号核验，只见姓名、编号和有效期', async () => {
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto('/verify');
    await visitor.getByLabel('聘书编号').fill(number);
    await visitor.getByRole('button', { name: '核验' }).click();
    await expect(visitor.getByRole('heading', { name: '查到这份聘书' })).toBeVisible();
    await expect(visitor.locator('dt')).toHaveText(['姓名', '聘书编号', '聘期', '有效状态']);
    await expect(visitor.getByText('在聘期内')).toBeVisible();
    await expectAccessible(visitor);
  });

  await test.step('作废要写理由，编号不再使用，核验说已作废', async () => {
    await page.getByRole('button', { name: '作废这份聘书' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请填写作废的理由' })).toBeFocused();
    await page.getByLabel('作废理由').fill('姓名用字有误');
    await page.getByRole('button', { name: '作废这份聘书' }).click();
    await expect(page.getByRole('region', { name: '聘书' }).getByText('已作废')).toBeVisible();
    await page.goto(`/verify/${encodeURIComponent(number)}`);
    await expect(page.getByText('已作废')).toBeVisible();
  });
});

test.describe('核验 @phone', () => {
  test('空白、出错、查不到都看得懂', async ({ page }) => {
    await page.goto('/verify');
    await expectAccessible(page);
    await page.getByRole('button', { name: '核验' }).click();
    await expect(page.getByRole('main').getByRole('alert').filter({ hasText: '请填写聘书编号' })).toBeFocused();
    await expectAccessible(page);
    await page.goto('/verify/没有这个编号');
    await expect(page.getByText('没有查到这个编号的聘书')).toBeVisible();
    await expectAccessible(page);
  });

  test('培训聘任各页在手机上不出格', async ({ page }) => {
    await signInAs(page, 'committee');
    for (const address of ['/appointments', '/appointments/letters', '/appointments/letters?search=没有']) {
      await page.goto(address);
      await expectAccessible(page);
    }
    await openBatch(page);
    await expectAccessible(page);
  });
});
