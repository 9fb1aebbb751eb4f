import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, scriptKilobytes, signInAs } from '../support/browser';
import { openPackage } from '../support/registration-form';

const names = ['章一笔', '章二笔', '章三笔', '章四笔', '章五笔', '章六笔', '章七笔', '章八笔', '章九笔', '章十笔'];
const clean = names.map((name, index) => [
  name,
  index % 2 ? '女' : '男',
  '汉',
  '广东潮州',
  '大学',
  '',
  `196${index}.05`,
  '1989.12',
  '1985.07',
  index === 2 ? '"秘书长\n党支部书记"' : '秘书长',
  index === 3 ? '退休' : '无',
]);
const header = [
  ['序号', '姓名', '性别', '民族', '籍贯', '学历', '', '出生年月', '入党时间', '参加工作时间', '现任职务', '备注'],
  ['', '', '', '', '', '全日制', '在职', '', '', '', '', ''],
];
const table = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`;

/** Opens the grid for the organisation of the persona. */
async function openGrid(page: Page): Promise<void> {
  await openPackage(page);
  await page.getByRole('link', { name: '粘贴名册' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '粘贴名册' })).toBeVisible();
}

const cell = (page: Page, row: number, column: string) =>
  page.getByRole('textbox', { name: `第${row}行 ${column}`, exact: true });

/** Ctrl+V in a spreadsheet's words: what WPS and Excel put on the clipboard as plain text. */
async function pasteInto(page: Page, row: number, column: string, text: string): Promise<void> {
  await cell(page, row, column).evaluate((target, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test('从WPS粘贴10人11栏：一秒之内到位，错误指到格，改好后导入', async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'secretary2');
  await openGrid(page);
  await expectAccessible(page);

  await test.step('连同两级表头粘贴，10×11格一秒之内填好', async () => {
    const ambiguous = clean.map((row, index) => row.map((text, at) => (index === 4 && at === 6 ? '1964.1' : text)));
    const numbered = ambiguous.map((row, index) => [String(index + 1), ...row]);
    const began = Date.now();
    await pasteInto(page, 1, '姓名', table([...header, ...numbered]));
    await expect(cell(page, 10, '备注')).toHaveValue('无');
    expect(Date.now() - began).toBeLessThan(1000);
    const values = await page
      .locator('tbody :is(input, textarea)')
      .evaluateAll((cells) => cells.map((each) => (each as HTMLInputElement).value));
    expect(values).toHaveLength(110);
    expect(values.filter((value) => value === '')).toHaveLength(10);
    await expect(cell(page, 3, '现任职务')).toHaveValue('秘书长\n党支部书记');
  });

  await test.step('说不准的年月是问题，不是猜测；点一下到那一格', async () => {
    await expect(page.getByRole('main')).toContainText('共 10 人，有 1 处错误');
    await expect(cell(page, 5, '出生年月')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('button', { name: '导入 10 人' })).toBeDisabled();
    await expectAccessible(page);
    await page.getByRole('link', { name: /第5行 出生年月“1964\.1”/ }).click();
    await expect(cell(page, 5, '出生年月')).toBeFocused();
  });

  await test.step('键盘：回车到下一行，到边换格', async () => {
    await cell(page, 5, '出生年月').fill('1964.10');
    await page.keyboard.press('Enter');
    await expect(cell(page, 6, '出生年月')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 5, '入党时间')).toBeFocused();
    await expect(page.getByRole('main')).toContainText('共 10 人，没有发现错误');
    await expectAccessible(page);
  });

  await test.step('一次导入，名册里都有；再粘贴一次不重复', async () => {
    await page.getByRole('button', { name: '导入 10 人' }).click();
    await expect(page.getByRole('heading', { name: '推荐人选名册' })).toBeVisible();
    for (const name of names) await expect(page.getByRole('rowheader', { name })).toBeVisible();
    await page.getByRole('link', { name: '粘贴名册' }).click();
    await pasteInto(page, 1, '姓名', table(clean.slice(0, 4)));
    await page.getByRole('button', { name: '导入 4 人' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('都已在名册中');
    await expectAccessible(page);
  });
});

test('脚本不超过预算：登记表 230 KB，粘贴 230 KB，名单 200 KB', async ({ page }) => {
  await signInAs(page, 'secretary2');
  await openPackage(page);
  const roster = page.url();
  const paste = (await page.getByRole('link', { name: '粘贴名册' }).getAttribute('href')) ?? '';
  const form =
    (await page
      .getByRole('link', { name: /填写|修改/ })
      .first()
      .getAttribute('href')) ?? '';
  expect(await scriptKilobytes(page, form), '登记表').toBeLessThanOrEqual(230);
  expect(await scriptKilobytes(page, paste), '粘贴').toBeLessThanOrEqual(230);
  expect(await scriptKilobytes(page, roster), '报送材料').toBeLessThanOrEqual(200);
  expect(await scriptKilobytes(page, '/nominations'), '推荐申报').toBeLessThanOrEqual(200);
});

test('手机上粘贴不出边，无障碍 @phone', async ({ page }) => {
  await signInAs(page, 'secretary2');
  await openGrid(page);
  await pasteInto(page, 1, '姓名', table(clean.map((row) => row.map((text, at) => (at === 1 ? '不详' : text)))));
  await expect(page.getByRole('main')).toContainText('共 10 人，有 10 处错误');
  await expectAccessible(page);
});

test.describe('没有 JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('粘贴到文本框也能导入；有错误时逐行说明，内容还在', async ({ page }) => {
    await page.goto('/sign-in');
    await page.locator('button[name="loginName"][value="secretary2"]').click();
    await openGrid(page);
    const box = page.getByRole('textbox', { name: '名册' });
    const people = [['阮无本', ...(clean[0] ?? []).slice(1)]];
    await box.fill(table(people.map((row) => row.map((text, at) => (at === 7 ? '1989.1' : text)))));
    await page.getByRole('button', { name: '导入' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('第1行 入党时间“1989.1”');
    await expect(box).toHaveValue(/阮无本/);
    await box.fill(table(people));
    await page.getByRole('button', { name: '导入' }).click();
    await expect(page.getByRole('rowheader', { name: '阮无本' })).toBeVisible();
  });
});
