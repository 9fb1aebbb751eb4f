import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';

test('系统管理员：定时任务看结果、立即运行；办事的是后台，名义是系统', async ({ page }) => {
  await signInAs(page, 'system-admin');
  await page.goto('/settings');
  await page.getByRole('link', { name: '定时任务' }).click();
  await expect(page.getByRole('row', { name: /^聘期届满/ })).toContainText('每天 00:05');
  await expectAccessible(page);
  await page.getByRole('button', { name: '立即运行：数据核查' }).click();
  await expect(page.getByText('已交办，稍后刷新看结果')).toBeVisible();
  await expectAccessible(page);
  await expect(async () => {
    await page.goto('/settings/jobs');
    const check = page.getByRole('row', { name: /^数据核查 核查/ });
    await expect(check).toContainText('没有发现问题', { timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('row').filter({ hasText: '蒋有恒（演示）' })).toContainText('完成');
  await expectAccessible(page);
});

test('邮件：演示环境不发送，写明白；本人填写邮箱，填错指出 @phone', async ({ page }) => {
  await signInAs(page, 'system-admin');
  await page.goto('/settings/mail');
  await expect(page.getByText('演示数据，不会发出任何邮件')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/my-information');
  const email = page.getByLabel('电子邮箱');
  await email.fill('jiang@example');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请填写正确的电子邮箱' })).toBeVisible();
  await expectAccessible(page);
  await email.fill('Jiang@Example.org');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await page.goto('/settings/accounts?q=system-admin');
  await expect(page.getByText('j***@example.org')).toBeVisible();
});
