import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Signs a demo persona in with one click, whoever was signed in before, and waits for the home page. */
export async function signInAs(page: Page, loginName: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.locator(`button[name="loginName"][value="${loginName}"]`).click();
  await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
}

/** axe finds nothing, and nothing sticks out to the right. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, 'pixels that stick out').toBe(0);
}
