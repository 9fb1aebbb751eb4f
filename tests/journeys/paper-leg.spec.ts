import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';
import { pdfPages, squeeze } from '../support/pdf';
import { scanQr } from '../support/qr';

const organization = '广东省竹艺灯饰行业协会（演示）';
const outdated = '广东省海湾湿地保护研究会（演示）';
const footOfPage = { left: 0.02, top: 0.88, width: 0.25, height: 0.12 };

/** What a hand-held scanner does: types into whatever has the cursor, then Enter. */
async function scan(page: Page, text: string): Promise<void> {
  await expect(page.getByLabel('校验码')).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function openPackage(page: Page): Promise<void> {
  await signInAs(page, 'grassroots');
  await page.goto('/nominations');
  await page.getByRole('link', { name: '打开报送材料' }).first().click();
  await expect(page.getByRole('heading', { name: '电子版和纸质版' })).toBeVisible();
}

/** 收件情况 of the demo batch that takes nominees, whatever batches other journeys have opened since. */
async function openBoard(page: Page, stage = '应报单位', name = ''): Promise<void> {
  await page.goto('/nominations/board');
  await page.getByLabel('批次', { exact: true }).selectOption('第七批（演示）');
  await page.getByLabel('进度', { exact: true }).selectOption(stage);
  await page.getByRole('textbox', { name: '单位' }).fill(name);
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page.getByRole('main')).toContainText('第七批（演示）');
}

/** 打印全套材料: the PDF, as the browser gets it. */
async function printed(page: Page): Promise<Buffer> {
  const href = await page.getByRole('link', { name: /^打印全套材料/ }).getAttribute('href');
  const response = await page.request.get(href ?? '', { timeout: 120_000 });
  expect(response.status()).toBe(200);
  return response.body();
}

test('一式三份：打印、送达、扫码、清点、更正，直到报送齐全', async ({ page }) => {
  test.setTimeout(240_000);
  const qr = await test.step('单位打印全套材料，每页有份数和校验码', async () => {
    await openPackage(page);
    const pdf = await printed(page);
    const pages = pdfPages(pdf, 'raw').map(squeeze);
    expect(pages.length % 3).toBe(0);
    const code = /校验码([0-9A-F]{8})第1份\/共3份/.exec(pages[0] ?? '')?.[1];
    for (const text of pages) expect(text).toContain(`校验码${code}第`);
    await page.reload();
    await expect(page.getByRole('table', { name: '打印记录' })).toContainText(`${code}`);
    await expectAccessible(page);
    return (await scanQr(pdf, 1, footOfPage)) ?? '';
  });

  await test.step('盖章扫描件只收 PDF 和图片，单位和党群工作处都能下载', async () => {
    const file = page.getByLabel('上传盖章扫描件');
    await file.setInputFiles({ name: '盖章名册.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: '盖章扫描件格式不对' })).toBeFocused();
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF');
    await file.setInputFiles({ name: '盖章名册.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('button', { name: '上传', exact: true }).click();
    const href = await page.getByRole('link', { name: '盖章名册.pdf' }).getAttribute('href');
    expect((await page.request.get(href ?? '')).status()).toBe(200);
    await signInAs(page, 'secretary');
    expect((await page.request.get(href ?? '')).status()).toBe(404);
    await signInAs(page, 'office');
    expect((await page.request.get(href ?? '')).status()).toBe(200);
  });

  await test.step('扫码核对版本，漏选盖章时说出来，登记后光标回到扫码框', async () => {
    await page.goto('/nominations/receipts');
    await scan(page, qr);
    await expect(page.getByText('版本一致：纸上的校验码就是现在电子版的校验码')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(organization);
    await page.getByLabel('本次份数').fill('2');
    await page.getByRole('button', { name: '登记收件' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请选择是否盖章' })).toBeFocused();
    await expect(page.getByLabel('本次份数')).toHaveValue('2');
    await expectAccessible(page);
    await page.getByLabel('已盖章', { exact: true }).check();
    await page.getByRole('button', { name: '登记收件' }).click();
    await expect(page.getByRole('status')).toContainText(`已登记：${organization}，2份`);
    await expect(page.getByLabel('校验码')).toBeFocused();
    await expectAccessible(page);
  });

  await test.step('收件情况：部分，还差一份', async () => {
    await openBoard(page, '应报单位', 'gdszy');
    await expect(page.getByRole('row').filter({ hasText: organization })).toContainText('部分 2/3');
  });

  await test.step('数错了：更正另记一条，原登记保留', async () => {
    await page.goto('/nominations/receipts');
    await page
      .getByRole('link', { name: `更正：${organization}` })
      .first()
      .click();
    await page.getByLabel('本次份数').fill('3');
    await page.getByRole('button', { name: '保存更正' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请填写更正原因' })).toBeFocused();
    await expectAccessible(page);
    await page.getByLabel('更正原因').fill('重新清点为三份');
    await page.getByRole('button', { name: '保存更正' }).click();
    await expect(page.getByRole('row').filter({ hasText: '重新清点为三份' })).toContainText('更正');
    await expect(page.getByRole('row').filter({ hasText: '已被更正' })).toContainText(organization);
    await page.goto('/nominations/receipts/print');
    await expect(page.getByRole('row').filter({ hasText: '重新清点为三份' })).toContainText('一致');
    await expectAccessible(page);
  });

  await test.step('报送齐全，单位看到并收到消息', async () => {
    await openBoard(page, '报送齐全');
    await expect(page.getByRole('row').filter({ hasText: organization })).toContainText('齐全 3/3');
    await openPackage(page);
    await expect(page.getByText('报送齐全')).toBeVisible();
    await page.goto('/home');
    await expect(page.getByText('纸质材料已收到').first()).toBeVisible();
  });
});

test('版本不一致：打印后有改动的材料，扫码时说出是谁、怎么变的', async ({ page }) => {
  await signInAs(page, 'office');
  await openBoard(page, '版本不一致');
  await expect(page.getByRole('row').filter({ hasText: outdated })).toContainText('版本不一致');
  await page.goto('/nominations/receipts?name=hwsd');
  const row = page.getByRole('row').filter({ hasText: '第七批' }).filter({ hasText: outdated });
  const code = /[0-9A-F]{8}/.exec(await row.innerText())?.[0] ?? '';
  await page.goto('/nominations/receipts');
  await scan(page, code.toLowerCase());
  await expect(page.getByText('版本不一致：打印以后，电子版有改动')).toBeVisible();
  // The form was returned; another journey may have corrected and sent it by now.
  await expect(page.getByRole('main')).toContainText(/玛丽亚·古丽演示：(已退回修改|登记表有修改)/);
  await expectAccessible(page);
  await page.goto('/nominations/receipts');
  await scan(page, 'DEADBEEF');
  await expect(page.getByRole('alert').filter({ hasText: '没有找到校验码 DEADBEEF' })).toBeVisible();
  await expectAccessible(page);
});

test('收件情况：每个数字都等于它的名单，条件留在网址里，可以导出和催办', async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, 'office');
  await page.goto('/nominations');
  await page.getByRole('link', { name: '收件情况' }).click();
  await expectAccessible(page);
  await openBoard(page);
  const progress = page.getByRole('navigation', { name: '收件进度' });
  for (const label of ['已阅通知', '已提交', '退回修改', '纸质已到', '版本不一致']) {
    const link = progress.getByRole('link', { name: label });
    const count = Number.parseInt(await link.innerText(), 10);
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(count);
  }
  await openBoard(page, '应报单位', 'gdszy');
  await expect(page).toHaveURL(/name=gdszy/);
  await expect(page.getByRole('row').filter({ hasText: organization })).toBeVisible();
  const href = await page.getByRole('link', { name: '导出（.xlsx）' }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('spreadsheetml');
  await openBoard(page);
  await page.getByRole('button', { name: /^催办未提交单位/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /已发出催办 \d+ 家/ })).toBeFocused();
  await page.getByRole('button', { name: /^催办未提交单位/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '已发出催办 0 家；今天已催办过' })).toBeVisible();
  await expectAccessible(page);
});

test('手机上看得全、点得到 @phone', async ({ page }) => {
  test.setTimeout(120_000);
  await openPackage(page);
  await expectAccessible(page);
  await signInAs(page, 'office');
  for (const address of ['board', 'board/duplicates', 'receipts', 'receipts/print']) {
    await page.goto(`/nominations/${address}`);
    await expectAccessible(page);
  }
});

test('没有 JavaScript 也能查码、登记、看到错误', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, 'office');
  await page.goto('/nominations/receipts?name=qm');
  const row = page.getByRole('row').filter({ hasText: '第七批' }).first();
  const code = /[0-9A-F]{8}/.exec(await row.innerText())?.[0] ?? '';
  await page.getByLabel('校验码').fill(code);
  await page.getByLabel('校验码').press('Enter');
  await page.getByLabel('备注').fill('邮寄');
  await page.getByRole('button', { name: '登记收件' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请选择是否盖章' })).toBeVisible();
  await expect(page.getByLabel('备注')).toHaveValue('邮寄');
  await context.close();
});
