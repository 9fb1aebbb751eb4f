import { createReadStream } from 'node:fs';
import { expect, test } from '@playwright/test';
import { verifyArchive } from '@/lib/documents/verify-archive';
import { expectAccessible, signInAs } from '../support/browser';
import { pdfPages, squeeze } from '../support/pdf';

test('聘任结果：名单、聘任文件草稿、归档包都出自同一批聘书', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/appointments');
  await page.getByRole('link', { name: '第二批（演示）' }).click();
  const result = page.getByRole('region', { name: '聘任结果' });
  await expectAccessible(page);

  const names = await test.step('聘任名单上有每一个人', async () => {
    const href = await result.getByRole('link', { name: '打印聘任名单' }).getAttribute('href');
    const text = squeeze(pdfPages(await (await page.request.get(href ?? '')).body(), 'layout').join(''));
    expect(text).toContain('共20人');
    expect(text).toContain('玛依拉·艾力演示');
    return text;
  });

  await test.step('归档包完整，每份文件都是PDF/A，命令也这样说', async () => {
    const download = page.waitForEvent('download');
    await result.getByRole('link', { name: '导出归档包' }).click();
    const verdict = await verifyArchive(createReadStream(await (await download).path()));
    expect(verdict.problems).toEqual([]);
    // 名单, a form and a letter a person, data as JSON and XML, manifest and checksums.
    expect(verdict.files).toBeGreaterThanOrEqual(1 + 20 + 20 + 2 + 2);
  });

  await test.step('聘任文件先是草稿，可以修改，名单在附件的表格里', async () => {
    await result.getByRole('button', { name: '起草聘任文件' }).click();
    await expect(page.getByLabel('标题')).toHaveValue(/等20名同志/);
    await expectAccessible(page);
    const body = await page.getByLabel('正文').inputValue();
    expect(body.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(21);
    expect(squeeze(body)).toContain('玛依拉·艾力演示');
    expect(names).toContain('玛依拉·艾力演示');
    await page.getByLabel('标题').fill('');
    await page.getByRole('button', { name: '暂存' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请填写标题' })).toBeFocused();
    await expectAccessible(page);
  });
});

test('手机上的批次聘任结果 @phone', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/appointments');
  await page.getByRole('link', { name: '第二批（演示）' }).click();
  await expect(page.getByRole('region', { name: '聘任结果' })).toBeVisible();
  await expectAccessible(page);
});
