import { expect, type Page, test } from '@playwright/test';
import { generate } from 'otplib';
import { demoPassword } from '@/prisma/personas';
import { expectAccessible, signInAs } from '../support/browser';

const message = (page: Page) =>
  page.getByRole('main').getByRole('status').or(page.getByRole('main').getByRole('alert'));

async function signIn(page: Page, loginName: string, password: string) {
  await page.goto('/sign-in');
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
const signOut = async (page: Page) => {
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
};

test('新账号：系统管理员建立，本人改密码，安全管理员授权，方能办事', async ({ page }) => {
  const loginName = `new-${Date.now().toString(36)}`;
  const own = 'Egret-Bay-2017';

  await signInAs(page, 'system-admin');
  await page.goto('/settings/accounts/new');
  await page.getByRole('button', { name: '建立账号' }).click();
  await expectAccessible(page);
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('姓名').fill('孟新霁（演示）');
  await page.getByRole('button', { name: '建立账号' }).click();
  const temporary = await page.getByRole('status').locator('code').nth(1).innerText();
  await expectAccessible(page);
  await signOut(page);

  await signIn(page, loginName, temporary);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('修改密码');
  await page.getByLabel('当前密码').fill(temporary);
  await page.getByLabel('新密码', { exact: false }).first().fill('Password123!');
  await page.getByLabel('再输一次新密码').fill('Password123!');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(message(page)).toContainText('太常见');
  await expectAccessible(page);
  await page.locator('#newPassword').fill(own);
  await page.getByLabel('再输一次新密码').fill(own);
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(message(page)).toContainText('密码已修改');
  await signOut(page);

  await signInAs(page, 'security-admin');
  await page.getByRole('link', { name: '新账号，待授予角色' }).click();
  await page.getByRole('row', { name: loginName }).getByRole('link').click();
  await page.getByRole('combobox', { name: '角色' }).selectOption({ label: '推荐单位' });
  await page.getByRole('button', { name: '授予角色' }).click();
  await expect(message(page)).toContainText('请选择该角色所代表的单位');
  await expectAccessible(page);
  await page.getByRole('combobox', { name: '角色' }).selectOption({ label: '抄送单位' });
  await page.getByRole('button', { name: '授予角色' }).click();
  await expect(message(page)).toContainText('角色已授予');
  await signOut(page);

  await signIn(page, loginName, own);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('待办');
  await page.goto('/my-information');
  await expect(page.getByRole('rowheader', { name: '抄送单位' })).toBeVisible();
  await expectAccessible(page);
});

test('双因素：扫码启用，此后登录要验证码，同一验证码不能用两次', async ({ page }) => {
  await signInAs(page, 'office2');
  const ahead = (await newestInstant(page)) - Date.now();
  const code = (secret: string, seconds = 0) =>
    generate({ secret, epoch: Math.floor((Date.now() + ahead) / 1000) + seconds });
  await page.goto('/second-factor');
  await page.getByLabel('当前密码').fill(demoPassword);
  await page.getByRole('button', { name: '生成二维码' }).click();
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
  await expect(page.getByRole('img', { name: /二维码/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('6位验证码').fill('000000');
  await page.getByRole('button', { name: '启用' }).click();
  await expect(message(page)).toContainText('验证码不正确');
  const first = await code(secret);
  await page.getByLabel('6位验证码').fill(first);
  await page.getByRole('button', { name: '启用' }).click();
  await expect(page.getByText('已启用', { exact: true }).first()).toBeVisible();
  await signOut(page);

  await signIn(page, 'office2', demoPassword);
  await expect(page).toHaveURL(/\/sign-in\/code$/);
  await expectAccessible(page);
  await page.getByLabel('6位验证码').fill(first);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(message(page)).toContainText('不正确或已用过');
  await page.getByLabel('6位验证码').fill(await code(secret, 30));
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('待办');
});

/** The server's clock does not run with ours; a sign-in just made tells its time. */
async function newestInstant(page: Page): Promise<number> {
  const html = await (await page.request.get('/my-information')).text();
  return Math.max(...[...html.matchAll(/dateTime="([^"]+)"/gi)].map(([, instant]) => Date.parse(instant ?? '')));
}

test('设置各页无障碍 @phone', async ({ page }) => {
  await signInAs(page, 'security-admin');
  for (const path of ['/settings', '/settings/accounts', '/settings/sessions']) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.context().clearCookies();
  await signInAs(page, 'audit-admin');
  await page.goto('/settings/audit?action=session');
  await expect(page.getByRole('cell', { name: '登录', exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/settings/audit?actorName=nobody');
  await expectAccessible(page);
});
