import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';
import { pdfPages, squeeze } from '../support/pdf';

test('花名册：首字母查人，条件在地址里，导出与页面一致', async ({ page }) => {
  await signInAs(page, 'office');
  await page.getByRole('link', { name: '指导员', exact: true }).click();
  const table = page.getByRole('table', { name: '指导员花名册' });
  await expect(table).toBeVisible();
  await expectAccessible(page);
  await expect(table).toContainText('199****');

  await page.getByLabel('姓名（或首字母）').fill('cym');
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page).toHaveURL(/name=cym/);
  await expect(table.getByRole('rowheader')).toHaveText(['陈一鸣演示']);

  await test.step('打印的花名册上有这个人，没有完整电话', async () => {
    const href = await page.getByRole('link', { name: '打印花名册' }).getAttribute('href');
    const text = squeeze(pdfPages(await (await page.request.get(href ?? '')).body(), 'layout').join(''));
    expect(text).toContain('陈一鸣演示');
    expect(text).toContain('共1人');
    expect(text).toMatch(/199\*{4}\d{4}/);
  });

  await test.step('没有人符合条件时指出下一步', async () => {
    await page.getByLabel('姓名（或首字母）').fill('查无此人');
    await page.getByRole('button', { name: '筛选' }).click();
    await expect(page.getByText('没有符合条件的指导员')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '查看全部' }).click();
    await expect(table).toBeVisible();
  });
});

test('统计的每个数都等于它的名单', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/instructors/statistics');
  await expectAccessible(page);
  const figure = page.getByRole('link', { name: /^招募：\d+人/ });
  const count = Number(await figure.textContent());
  await figure.click();
  await expect(page.getByRole('table', { name: '指导员花名册' }).getByRole('rowheader')).toHaveCount(count);
});

test('各管各的：中心只见招募，选派单位只见本单位，抄送单位只见统计', async ({ page }) => {
  await signInAs(page, 'center');
  await page.goto('/instructors?state=ALL');
  const table = page.getByRole('table', { name: '指导员花名册' });
  await expect(table).toContainText('陈一鸣演示');
  await expect(table).not.toContainText('周望舒演示');

  await signInAs(page, 'dispatching');
  await page.goto('/instructors?state=ALL');
  await expect(table).toContainText('周望舒演示');
  await expect(table).not.toContainText('陈一鸣演示');

  await signInAs(page, 'observer');
  await page.getByRole('link', { name: '统计', exact: true }).click();
  await expect(page.getByRole('table', { name: '聘期状态' })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText('演示', { exact: false }).filter({ hasText: /一鸣|望舒/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /查看名单/ })).toHaveCount(0);
  expect((await page.goto('/instructors'))?.status()).toBe(403);
});

test('手机上看照片名录和花名册 @phone', async ({ page }) => {
  await signInAs(page, 'office');
  for (const address of ['/instructors', '/instructors/photos', '/instructors/ending', '/instructors/statistics']) {
    await page.goto(address);
    await expectAccessible(page);
  }
});
