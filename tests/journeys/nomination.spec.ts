import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';
import { pdfPages, squeeze } from '../support/pdf';
import {
  addNominee,
  checkForm,
  expectSaved,
  fillForm,
  fillResume,
  openPackage,
  saveStatus,
  startForm,
} from '../support/registration-form';

/** Rare characters of GB 18030-2022 and a separator, as names have them. */
const rareName = '陆𬭚·𬱖';

async function download(page: Page, name: string): Promise<string> {
  const href = await page.getByRole('link', { name }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.status()).toBe(200);
  return squeeze(pdfPages(await response.body(), 'raw').join(''));
}

test('从新增人选到提交：自动保存、出错、核对、回执、名册', async ({ page, context }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'secretary');
  await startForm(page, rareName);
  await expectAccessible(page);

  await test.step('第一次填写时不报错，检查时指出每一处，并带到那一栏', async () => {
    await page.getByLabel('联系电话').focus();
    await page.getByLabel('籍贯').focus();
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
    await checkForm(page);
    const summary = page.getByRole('main').getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('处需要修改');
    const progress = page.getByRole('navigation', { name: '填写进度' });
    await expect(progress.getByRole('link', { name: /学历学位/ })).toContainText('✗ 1 处要改');
    await expectAccessible(page);
    await summary.getByRole('link', { name: '请选择民族' }).click();
    await expect(page.getByLabel('民族')).toBeFocused();
    await expect(page.getByLabel('民族')).toHaveAccessibleDescription('请选择民族');
  });

  const lines = await test.step('填好登记表，条件核对和打印样式随着变化', async () => {
    await fillForm(page);
    const filled = await fillResume(page, 40);
    const aside = page.getByRole('complementary', { name: '核对与打印效果' });
    await expect(aside).toContainText('党龄 符合');
    await expect(aside).toContainText('方案 二（一）5');
    await expect(aside).toContainText('广东梅县');
    await expectSaved(page);
    await expectAccessible(page);
    return filled;
  });

  const address = page.url();
  await test.step('关掉窗口再打开，一字不少', async () => {
    await page.getByLabel('备注').fill('最后一笔');
    await expectSaved(page);
    await page.close();
    const reopened = await context.newPage();
    await reopened.goto(address);
    await expect(reopened.getByLabel('备注')).toHaveValue('最后一笔');
    await expect(reopened.getByLabel('出生年月')).toHaveValue('1962.05');
    for (const [index, line] of lines.entries()) {
      const stage = reopened.getByRole('group', { name: `简历第${index + 1}段`, exact: true });
      await expect(stage.getByLabel('单位及职务')).toHaveValue(line);
    }
  });

  await test.step('逐项核对，每一项都能修改，然后提交', async () => {
    const [window] = context.pages();
    if (!window) throw new Error('no window is open');
    await checkForm(window);
    await expect(window.getByRole('heading', { level: 1 })).toContainText('核对并提交');
    await expectAccessible(window);
    const answers = window.getByRole('term');
    await expect(window.getByRole('link', { name: /^修改/ })).toHaveCount(await answers.count());
    await window.getByRole('link', { name: '修改籍贯' }).click();
    await expect(window).toHaveURL(/#nativePlace$/);
    await window.getByLabel('籍贯').fill('广东潮安');
    await checkForm(window);
    await expect(window.getByRole('main')).toContainText('广东潮安');
    await window.getByRole('button', { name: '确认提交' }).click();
    await expect(window.getByRole('status')).toContainText(/已提交，回执编号：收件〔\d{4}〕\d+号/);
    await expect(window.getByRole('status')).toContainText('一式3份');
    await expectAccessible(window);
  });

  await test.step('打印的登记表和名册与所填一致', async () => {
    const [window] = context.pages();
    if (!window) throw new Error('no window is open');
    const form = await download(window, '登记表（PDF）');
    for (const text of [...rareName, '广东潮安', ...lines]) expect(form).toContain(text);
    await window.getByRole('link', { name: /报送材料$/ }).click();
    await expect(window.getByRole('row', { name: new RegExp(rareName) })).toContainText('已提交');
    const roster = await download(window, '下载名册（PDF）');
    for (const text of [...rareName, '学历', '全日制']) expect(roster).toContain(text);
  });
});

test('身份证号带出空着的性别和出生年月，已填的不改，只提示核对', async ({ page }) => {
  await signInAs(page, 'secretary');
  await startForm(page, '秦带出');
  await page.getByLabel('身份证号').fill('999999196205150017');
  await page.getByLabel('籍贯').focus();
  await expect(page.getByRole('radio', { name: '男' })).toBeChecked();
  await expect(page.getByLabel('出生年月')).toHaveValue('1962.05');

  await page.getByLabel('出生年月').fill('1962.07');
  await page.getByLabel('身份证号').focus();
  await page.getByLabel('籍贯').focus();
  await expect(page.getByLabel('出生年月')).toHaveValue('1962.07');
  await expect(page.getByRole('form', { name: '登记表' })).toContainText('与身份证号中的1962.05不一致');
});

test('简历新的一段接上一段', async ({ page }) => {
  await signInAs(page, 'secretary');
  await startForm(page, '秦接续');
  const first = page.getByRole('group', { name: '简历第1段', exact: true });
  await first.getByLabel('起始年月').fill('198308');
  await first.getByLabel('终止年月').fill('1990.12');
  await first.getByLabel('单位及职务').fill('岭海市文化馆干部');
  await page.getByRole('button', { name: /增加一段/ }).click();
  const second = page.getByRole('group', { name: '简历第2段', exact: true });
  await expect(second.getByLabel('起始年月')).toHaveValue('1990.12');
  await expect(second.getByLabel('单位及职务')).toBeFocused();
});

test('保存不了时说“未保存”，可以重试', async ({ page }) => {
  await signInAs(page, 'secretary');
  await startForm(page, '秦断网');
  const isPost = (url: URL) => url.pathname.startsWith('/nominations/');
  await page.route(isPost, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByLabel('籍贯').fill('广东梅县');
  await expect(saveStatus(page)).toContainText('未保存');
  await page.unroute(isPost);
  await page.getByRole('button', { name: '重试' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('籍贯')).toHaveValue('广东梅县');
});

test('另一个窗口已修改：后来的窗口得到提示，谁的都不覆盖', async ({ page, context }) => {
  await signInAs(page, 'secretary');
  await startForm(page, '秦双窗');
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel('籍贯').fill('广东梅县');
  await expectSaved(page);
  await other.getByLabel('籍贯').fill('广东潮安');
  await expect(saveStatus(other)).toContainText('另一个窗口已在');
  await expect(other.getByLabel('籍贯')).toHaveValue('广东潮安');
  await other.getByRole('button', { name: '打开最新内容' }).click();
  await expect(other.getByLabel('籍贯')).toHaveValue('广东梅县');
});

test('从别的页面退回来，还是刚才填的内容，还能接着填', async ({ page }) => {
  await signInAs(page, 'secretary');
  await startForm(page, '秦后退');
  await page.getByLabel('籍贯').fill('广东梅县');
  await expectSaved(page);
  await page.getByRole('link', { name: /报送材料$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('报送材料');
  await page.goBack();
  await expect(page.getByLabel('籍贯')).toHaveValue('广东梅县');
  await page.getByLabel('出生地').fill('广东广州');
  await expectSaved(page);
});

test('退回修改：意见写在栏目上，首页两步到位，改后重新提交', async ({ page }) => {
  await signInAs(page, 'secretary');
  await page.getByRole('link', { name: /被退回，待修改/ }).click();
  await page
    .getByRole('link', { name: /^按意见修改/ })
    .first()
    .click();
  const notice = page.getByText('登记表已退回，请按意见修改后重新提交');
  await expect(notice).toBeVisible();
  const form = page.getByRole('form', { name: '登记表' });
  await expect(form.getByText('退回意见：').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('政治历史审查情况').fill('2026年11月经党组织审查，政治历史清楚。');
  await checkForm(page);
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('status')).toContainText('已提交，回执编号');
  await expect(page.getByRole('main')).toContainText('退回修改 → 已提交');
});

test('超过选任名额：说明依据，理由必填，交省社会组织党委决定', async ({ page }) => {
  await signInAs(page, 'grassroots');
  await openPackage(page);
  const meter = page.getByRole('region', { name: '选任名额', exact: true });
  await expect(meter).toContainText('方案 二（二）3');
  await expect(meter).toContainText(/选任名额 5 名，已提交 \d+ 名（其中超额 \d+ 名），名额已满/);
  await expectAccessible(page);

  await addNominee(page, '秦超额', '选任');
  await fillForm(page, '选任');
  await fillResume(page, 2);
  await checkForm(page);
  await page.getByRole('button', { name: '确认提交' }).click();
  const refusal = page.getByRole('main').getByRole('alert');
  await expect(refusal).toContainText('选任原则上不超过5名');
  await expect(refusal).toContainText('依据：方案 二（二）3');
  await expectAccessible(page);
  await page.getByLabel('超额理由').fill('下属社会组织多，五名指导员难以覆盖');
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('status')).toContainText('已提交，回执编号');
});

test.describe('手机上 @phone', () => {
  test('名单、报送材料、登记表都不出边，无障碍', async ({ page }) => {
    await signInAs(page, 'secretary');
    await page.goto('/nominations');
    await expectAccessible(page);
    await openPackage(page);
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /^继续填写/ })
      .first()
      .click();
    await expect(page.getByRole('form', { name: '登记表' })).toBeVisible();
    await checkForm(page);
    await expectAccessible(page);
  });
});

test.describe('没有 JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('暂存、检查、提交都能用，填过的都在', async ({ page }) => {
    await page.goto('/sign-in');
    await page.locator('button[name="loginName"][value="secretary2"]').click();
    await startForm(page, '秦无脚本');
    await page.getByLabel('籍贯').fill('广东梅县');
    await page.getByRole('button', { name: '暂存' }).click();
    await expect(page.getByText('已暂存')).toBeVisible();
    await expect(page.getByLabel('籍贯')).toHaveValue('广东梅县');

    await checkForm(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('核对并提交');
    await expect(page.getByRole('main')).toContainText('处需要修改');
    await page.getByRole('link', { name: '返回修改' }).click();
    const summary = page.getByRole('main').getByRole('alert');
    await expect(summary).toContainText('请选择民族');

    await fillForm(page);
    const stage = page.getByRole('group', { name: '简历第1段', exact: true });
    await stage.getByLabel('起始年月').fill('1983.08');
    await stage.getByLabel('单位及职务').fill('岭海市文化馆干部');
    await checkForm(page);
    await page.getByRole('button', { name: '确认提交' }).click();
    await expect(page.getByRole('main')).toContainText('已提交，回执编号');
  });
});
