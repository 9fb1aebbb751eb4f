import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';
import { pdfPages, squeeze } from '../support/pdf';

test('通知：起草、添附件、发布，单位阅读签收，催办没签的', async ({ page }) => {
  await test.step('起草：漏填的逐项说明，填好的不丢', async () => {
    await signInAs(page, 'office');
    await page.goto('/nominations/notices');
    await expectAccessible(page);
    await page.getByRole('link', { name: '起草通知' }).click();
    await page.getByLabel('标题').fill('关于做好人选推荐工作的补充通知（演示）');
    await page.getByRole('button', { name: '暂存' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请填写发文字号' })).toBeFocused();
    await expectAccessible(page);
    await expect(page.getByLabel('标题')).toHaveValue('关于做好人选推荐工作的补充通知（演示）');
    await page.getByLabel('发文字号').fill('粤社党字〔2026〕149号（演示）');
    await page.getByLabel('正文').fill('一、做好动员教育工作\n各单位要认真组织学习。\n（一）学习内容。\n按通知要求。');
    await page.getByRole('button', { name: '暂存' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于做好人选推荐工作的补充通知（演示）');
    await expectAccessible(page);
  });

  await test.step('附件只收说得清的类型', async () => {
    const file = page.getByLabel('添加附件');
    await file.setInputFiles({ name: '名单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
    await page.getByRole('button', { name: '上传附件' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '附件格式不对' })).toBeVisible();
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF');
    await file.setInputFiles({ name: '工作要求.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('button', { name: '上传附件' }).click();
    await expect(page.getByRole('link', { name: '工作要求.pdf' })).toBeVisible();
  });

  await test.step('PDF 有正文和文号', async () => {
    const href = await page.getByRole('link', { name: '下载 PDF' }).getAttribute('href');
    const bytes = await (await page.request.get(href ?? '')).body();
    const text = squeeze(pdfPages(bytes, 'layout').join(''));
    expect(text).toContain(squeeze('粤社党字〔2026〕149号（演示）'));
    expect(text).toContain('各单位要认真组织学习。');
  });

  await test.step('只发给指定单位；目录里没有的名字说出来', async () => {
    await page.getByRole('radio', { name: '指定单位' }).check();
    const names = page.getByLabel('单位名称（指定单位时填写）');
    await names.fill('广东省海湾湿地保护研究会（演示）\n没有这个协会');
    await page.getByRole('button', { name: '发布' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '没有这个协会' })).toBeFocused();
    await names.fill('广东省海湾湿地保护研究会（演示）\n广东省晨桥社区服务中心（演示）');
    await page.getByRole('button', { name: '发布' }).click();
    await expect(page.getByRole('heading', { name: '签收台账' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '未阅读' })).toHaveCount(2);
  });

  await test.step('单位在待办里看到，打开，签收', async () => {
    await signInAs(page, 'secretary');
    await page.getByRole('link', { name: '通知，待签收' }).click();
    await page.getByRole('link', { name: '关于做好人选推荐工作的补充通知（演示）' }).first().click();
    await page.getByRole('button', { name: '签收' }).click();
    await expect(page.getByRole('row').filter({ hasText: '林晓禾（演示）' })).toContainText('已签收');
    await expectAccessible(page);
  });

  await test.step('催办没签收的单位', async () => {
    await signInAs(page, 'office');
    await page.goto('/nominations/notices');
    await page.getByRole('link', { name: '关于做好人选推荐工作的补充通知（演示）' }).click();
    await page.getByRole('button', { name: '催办未签收单位' }).click();
    await expect(page.getByRole('row').filter({ hasText: '晨桥' })).toContainText('1次');
    await expectAccessible(page);
  });
});

test('问题反馈：单位提出，党群工作处办理、答复', async ({ page }) => {
  await signInAs(page, 'secretary');
  await page.goto('/nominations/questions');
  await expectAccessible(page);
  await page.getByRole('button', { name: '提交问题' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请填写问题标题' })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('问题标题').fill('籍贯怎么填');
  await page.getByLabel('问题内容').fill('祖父一直住在梅县，现在叫梅县区，怎么填？');
  await page.getByRole('button', { name: '提交问题' }).click();
  await expect(page.getByText('党群工作处尚未答复')).toBeVisible();
  await expectAccessible(page);

  await signInAs(page, 'office');
  await page.getByRole('link', { name: '问题，待答复' }).click();
  await page.getByRole('link', { name: '籍贯怎么填' }).click();
  await page.getByRole('button', { name: '由我办理' }).click();
  await expect(page.getByText('办理中')).toBeVisible();
  await page.getByLabel('答复内容').fill('按现行区划填“广东梅县”。');
  await page.getByRole('button', { name: '答复', exact: true }).click();
  await expect(page.getByText('已答复')).toBeVisible();
  await expectAccessible(page);

  await signInAs(page, 'secretary');
  await page.getByRole('link', { name: '问题已答复：籍贯怎么填' }).click();
  await expect(page.getByText('按现行区划填“广东梅县”。')).toBeVisible();
});

test('工作日和工作参数：只登记与平日不同的日子', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/settings/workdays?year=2030');
  await expectAccessible(page);
  await page.getByLabel('日期').fill('2030-10-10');
  await page.getByLabel('安排').selectOption('上班（调休）');
  await page.getByRole('button', { name: '登记' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '这一天本来就是这样' })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('安排').selectOption('放假');
  await page.getByLabel('说明').fill('演示放假');
  await page.getByRole('button', { name: '登记' }).click();
  await expect(page.getByRole('row', { name: /2030年10月10日/ })).toContainText('放假');
  await page.getByRole('button', { name: '删除2030年10月10日' }).click();
  await expect(page.getByText('2030年还没有登记放假和调休')).toBeVisible();

  await page.goto('/settings/programme');
  await expectAccessible(page);
  await page.getByLabel('答复问题的期限（工作日）').fill('两天');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请填整数' })).toBeFocused();
  await page.getByLabel('答复问题的期限（工作日）').fill('5');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存')).toBeVisible();
});

test('通知和问题在手机上不出格 @phone', async ({ page }) => {
  await signInAs(page, 'secretary2');
  for (const address of ['/nominations/notices', '/nominations/questions']) {
    await page.goto(address);
    await expectAccessible(page);
  }
});
