import { expect, type Page, test } from '@playwright/test';
import { demoPassword } from '@/prisma/personas';
import { expectAccessible, signInAs } from '../support/browser';

/** Next keeps an empty alert of its own outside the page's main part. */
const alert = (page: Page) => page.getByRole('main').getByRole('alert');
const submit = (page: Page) => page.getByRole('button', { name: '登录', exact: true }).click();

async function attempt(page: Page, loginName: string, password: string) {
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('密码').fill(password);
  await submit(page);
}

test.describe('登录页 @phone', () => {
  test('无障碍：空白、出错、填好都没有问题', async ({ page }) => {
    await page.goto('/sign-in');
    await expectAccessible(page);

    await submit(page);
    const summary = alert(page).filter({ hasText: '有 2 处需要修改' });
    await expect(summary).toBeFocused();
    await expectAccessible(page);

    await summary.getByRole('link', { name: '请填写密码' }).click();
    await expect(page.getByLabel('密码')).toBeFocused();
    await expect(page.getByLabel('密码')).toHaveAccessibleDescription('请填写密码');

    await page.getByLabel('登录名').fill('secretary');
    await page.getByLabel('密码').fill('not the password');
    await expectAccessible(page);
  });
});

test('第一次填写时不报错', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('登录名').fill('s');
  await page.getByLabel('密码').focus();
  await page.getByLabel('登录名').focus();
  await expect(alert(page)).toHaveCount(0);
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
});

test('演示账号一键登录，各见各的菜单', async ({ page }) => {
  await signInAs(page, 'secretary');
  const menu = page.getByRole('navigation', { name: '主导航' });
  await expect(menu.getByRole('link', { name: '推荐申报' })).toBeVisible();
  await expect(menu.getByRole('link', { name: '审核遴选' })).toHaveCount(0);
  await page.goto('/settings/audit');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您没有查看此页面的权限');
});

test('登录名不分大小写，密码区分', async ({ page }) => {
  await page.goto('/sign-in');
  await attempt(page, 'Dispatching', demoPassword.toLowerCase());
  await expect(alert(page)).toContainText('登录名或密码不正确');
  await expect(page.getByLabel('登录名')).toHaveValue('Dispatching');
  await attempt(page, 'Dispatching', demoPassword);
  await expect(page).toHaveURL(/\/home$/);
});

test('连续5次输错，账号锁定：密码正确也不能登录', async ({ page }) => {
  await page.goto('/sign-in');
  for (let failures = 1; failures <= 5; failures++) {
    await attempt(page, 'observer', `wrong-${failures}`);
    await expect(alert(page)).toContainText(failures < 5 ? '登录名或密码不正确' : '账号已锁定15分钟');
    await page.reload();
  }
  await attempt(page, 'observer', demoPassword);
  await expect(alert(page)).toContainText('账号已锁定15分钟');
});

test('退出后，原来的会话不再有效', async ({ page, context }) => {
  await signInAs(page, 'contact');
  const cookies = await context.cookies();
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await context.addCookies(cookies);
  await page.goto('/home');
  await expect(page).toHaveURL(/\/sign-in$/);
});

test.describe('不用 JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('出错有提示，填的还在，改对就能登录和退出', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByLabel('登录名').fill('center');
    await submit(page);
    await expect(alert(page)).toContainText('请填写密码');
    await expect(page.getByLabel('登录名')).toHaveValue('center');
    await attempt(page, 'center', demoPassword);
    await expect(page).toHaveURL(/\/home$/);
    await page.getByRole('button', { name: '退出' }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
  });

  test('大字版记得住', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: '大字版' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
    await page.goto('/sign-in');
    await expect(page.locator('html')).toHaveCSS('font-size', '20px');
    await page.getByRole('button', { name: '标准字号' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'standard');
  });
});
