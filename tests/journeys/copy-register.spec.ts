import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';
import { openPackage } from '../support/registration-form';

test('从上次名册复制：选人，成为草稿，再来一次不重复', async ({ page }) => {
  await signInAs(page, 'secretary');
  await openPackage(page);
  await page.getByRole('link', { name: '从上次名册复制' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '从上次名册复制' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: /招募/ }).check();
  await page.getByRole('button', { name: '复制为草稿' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('请至少选择一人');
  await expectAccessible(page);

  const first = page.locator('input[name="candidateIds[]"]:enabled').first();
  const name = ((await first.locator('xpath=..').textContent()) ?? '').match(/^.*?演示/)?.[0] ?? '';
  await first.check();
  await page.getByRole('button', { name: '复制为草稿' }).click();
  await expect(page.getByRole('heading', { name: '推荐人选名册' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
  await page.getByRole('link', { name: '从上次名册复制' }).click();
  await expect(page.getByRole('checkbox', { name: new RegExp(`^${name}\\s*已在本批次名册中`) })).toBeDisabled();
});
