import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';

const document = { name: '有关决定.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };

/** The person page, found as people find it. */
async function openInstructor(page: Page, name: string) {
  await page.goto(`/instructors?state=ALL&name=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** What anybody learns of a letter. */
async function verify(page: Page, number: string) {
  await page.goto('/verify');
  await page.getByLabel('聘书编号').fill(number);
  await page.getByRole('button', { name: '核验' }).click();
  await expect(page.getByRole('heading', { name: '查到这份聘书' })).toBeVisible();
}

test('解聘：选派单位提出并附材料，省社会组织党委决定，核验随即说已解聘', async ({ page }) => {
  const name = '吴竹青演示';
  await signInAs(page, 'dispatching');
  await openInstructor(page, name);
  await expectAccessible(page);
  await page.getByRole('link', { name: '解聘' }).click();
  await expectAccessible(page);

  await test.step('没有理由、材料和交接的，逐项指出', async () => {
    await page.getByRole('button', { name: '提出解聘' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请填写理由' })).toBeFocused();
    await page.getByLabel('理由').fill('违反廉洁纪律，经查属实（演示）');
    await page.getByRole('button', { name: '提出解聘' }).click();
    const errors = page.getByRole('alert').filter({ hasText: '须附申请或决定等材料' });
    await expect(errors).toBeFocused();
    await expect(errors).toContainText('请写明联系指导工作如何交接');
    await expectAccessible(page);
  });

  await test.step('齐全的提出以后等待决定', async () => {
    await page.getByLabel('工作交接').fill('由本单位另一名指导员接手');
    await page.getByLabel('材料').setInputFiles(document);
    await page.getByRole('button', { name: '提出解聘' }).click();
    await expect(page.getByRole('heading', { name: '解聘（待决定）' })).toBeVisible();
    await expect(page.getByRole('link', { name: '续聘' })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('党群工作处看得见，不能决定', async () => {
    await signInAs(page, 'office');
    await openInstructor(page, name);
    await expect(page.getByRole('heading', { name: '解聘（待决定）' })).toBeVisible();
    await expect(page.getByRole('button', { name: '提交决定' })).toHaveCount(0);
  });

  const number = await test.step('省社会组织党委从待办进入，不同意的须说明理由', async () => {
    await signInAs(page, 'committee');
    await page.getByRole('link', { name: /聘期变动，待决定/ }).click();
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('radio', { name: '不同意' }).check();
    await page.getByRole('button', { name: '提交决定' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '不同意的，请说明理由' })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('radio', { name: '同意', exact: true }).check();
    await page.getByRole('button', { name: '提交决定' }).click();
    await expect(page.getByText('起不再担任')).toBeVisible();
    await expectAccessible(page);
    return (await page.getByRole('link', { name: /粤社党聘/ }).textContent()) ?? '';
  });

  await verify(page, number);
  await expect(page.getByText('已解聘')).toBeVisible();
});

test('续聘：届满看板上提出，履职情况和本人意愿缺一不可，决定后另发聘书', async ({ page }) => {
  const name = '林若溪演示';
  await signInAs(page, 'office');
  await page.goto('/instructors/ending');
  await expectAccessible(page);
  await page.getByRole('link', { name: /已届满（/ }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: `提出${name}续聘` }).click();
  await page.getByLabel('理由').fill('届满考核称职，工作需要');
  await page.getByRole('button', { name: '提出续聘' }).click();
  const errors = page.getByRole('alert').filter({ hasText: '续聘须写明聘期内的履职情况' });
  await expect(errors).toBeFocused();
  await expect(errors).toContainText('续聘须本人愿意');
  await expectAccessible(page);
  await page.getByLabel('履职情况').fill('每月联系不少于两次，季度报告齐全（演示）');
  await page.getByRole('checkbox', { name: '本人愿意继续担任' }).check();
  await page.getByRole('button', { name: '提出续聘' }).click();
  await expect(page.getByRole('heading', { name: '续聘（待决定）' })).toBeVisible();

  await signInAs(page, 'committee');
  await openInstructor(page, name);
  const [old = ''] = await page.getByRole('link', { name: /粤社党聘/ }).allTextContents();
  await page.getByRole('radio', { name: '同意', exact: true }).check();
  await page.getByRole('button', { name: '提交决定' }).click();
  await expect(page.getByRole('heading', { name: /^聘期 / })).toHaveCount(2);
  await expectAccessible(page);
  const [renewed = ''] = await page.getByRole('link', { name: /粤社党聘/ }).allTextContents();
  expect(renewed).not.toBe(old);

  await verify(page, renewed);
  await expect(page.getByText('在聘期内')).toBeVisible();
  await verify(page, old);
  await expect(page.getByText('已届满')).toBeVisible();
});

test('暂停和恢复由党群工作处登记，核验随之改变 @phone', async ({ page }, { project }) => {
  const name = project.name === 'phone' ? '沈明远演示' : '韩知秋演示';
  await signInAs(page, 'office');
  await openInstructor(page, name);
  const number = (await page.getByRole('link', { name: /粤社党聘/ }).textContent()) ?? '';
  await page.getByRole('link', { name: '暂停' }).click();
  await page.getByLabel('理由').fill('因病住院治疗');
  await page.getByLabel('工作交接').fill('由陈一鸣暂代');
  await expectAccessible(page);
  await page.getByRole('button', { name: '登记暂停' }).click();
  await expect(page.getByRole('link', { name: '恢复' })).toBeVisible();
  await expectAccessible(page);
  await verify(page, number);
  await expect(page.getByText('暂停履职')).toBeVisible();
  await openInstructor(page, name);
  await page.getByRole('link', { name: '恢复' }).click();
  await page.getByLabel('理由').fill('病愈返岗');
  await page.getByRole('button', { name: '登记恢复' }).click();
  await expect(page.getByRole('link', { name: '暂停' })).toBeVisible();
});
