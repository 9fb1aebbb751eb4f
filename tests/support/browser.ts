import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, type Response } from '@playwright/test';

/** Signs a demo persona in with one click, whoever was signed in before, and waits for the home page. */
export async function signInAs(page: Page, loginName: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.locator(`button[name="loginName"][value="${loginName}"]`).click();
  await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
}

/** axe finds nothing, and nothing sticks out to the right. */
export async function expectAccessible(page: Page): Promise<void> {
  // The title may still be on its way: Next sends it after the page.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, 'pixels that stick out').toBe(0);
}

/** From the page of a batch in preparation: writes its notice and sends it to one organisation, then comes back. */
export async function announceBatch(page: Page): Promise<void> {
  const batch = page.url();
  await page.getByRole('link', { name: '起草本批次的通知' }).click();
  await page.getByLabel('标题').fill('关于推荐指导员人选的通知（演示）');
  await page.getByLabel('正文').fill('请于截止日期前报送推荐人选。');
  await page.getByRole('button', { name: '暂存' }).click();
  await page.getByRole('radio', { name: '指定单位' }).check();
  await page.getByLabel('单位名称（指定单位时填写）').fill('广东省晨桥社区服务中心（演示）');
  await page.getByRole('button', { name: '发布' }).click();
  await expect(page.getByRole('heading', { name: '签收台账' })).toBeVisible();
  await page.goto(batch);
}

/** Kilobytes of script, gzipped, that a page needs when nothing of it is kept yet. */
export async function scriptKilobytes(page: Page, address: string): Promise<number> {
  const scripts = new Map<string, number>();
  const pending: Promise<void>[] = [];
  const weigh = (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    pending.push(response.body().then((body) => void scripts.set(response.url(), gzipSync(body).length)));
  };
  const fresh = await page.context().newPage();
  fresh.on('response', weigh);
  await fresh.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  await fresh.close();
  return [...scripts.values()].reduce((sum, size) => sum + size, 0) / 1024;
}
