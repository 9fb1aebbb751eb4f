import { expect, type Page, test } from '@playwright/test';
import { readRegister } from '@/lib/documents/read-register';
import { expectAccessible, signInAs } from '../support/browser';

const fixture = (name: string) => `tests/fixtures/registers/${name}`;

/** Opens the import of the first batch that takes nominees. */
async function openImport(page: Page): Promise<void> {
  await page.goto('/nominations');
  await page
    .getByRole('link', { name: /^(打开报送材料|开始推荐)$/ })
    .first()
    .click();
  await page.getByRole('link', { name: '导入名册' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '导入名册' })).toBeVisible();
}

async function uploadFile(page: Page, name: string): Promise<void> {
  await page.getByLabel('名册、任免审批表或登记表').setInputFiles(fixture(name));
  await page.getByRole('button', { name: '上传并核对' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '核对导入' })).toBeVisible();
}

async function download(page: Page, name: string): Promise<Buffer> {
  const href = await page.getByRole('link', { name }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.status()).toBe(200);
  return response.body();
}

test('上传有错误的名册，逐行看到问题，下载原表；再上传改好的，导入，名册里都有', async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'secretary2');
  await openImport(page);
  await expectAccessible(page);

  await test.step('模板能读回，没有人员', async () => {
    const template = await readRegister(await download(page, '下载名册模板'), '模板.xlsx');
    expect(template.problems).toEqual([]);
    expect(template.registers.flatMap(({ rows }) => rows)).toEqual([]);
  });

  await test.step('不是名册的文件说明原因，留在本页', async () => {
    const html = { name: '名册.xlsx', mimeType: 'text/html', buffer: Buffer.from('<html><table></table></html>') };
    await page.getByLabel('名册、任免审批表或登记表').setInputFiles(html);
    await page.getByRole('button', { name: '上传并核对' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('文件内容与要求的类型不符');
  });

  await test.step('每个问题有行有栏，有错误时不导入', async () => {
    await uploadFile(page, 'register-messy.xlsx');
    await expect(page.getByRole('main')).toContainText('可以导入 13 人；有错误 3 人');
    const row = page.getByRole('row', { name: /邬南乔/ });
    await expect(row).toContainText('第24行');
    await expect(row).toContainText('出生年月“1962.13”：没有这样的年月');
    await expectAccessible(page);
    const annotated = await readRegister(await download(page, '下载带“错误”列的原表'), '名册.xlsx');
    expect(annotated.registers[0]?.rows).toHaveLength(16);
    await page.getByRole('radio', { name: /招募/ }).check();
    await page.getByRole('button', { name: '导入 13 人' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('第24行');
    await expectAccessible(page);
  });

  await test.step('上传改好的名册，导入，名册里都有', async () => {
    await page.getByRole('link', { name: '重新上传' }).click();
    await uploadFile(page, 'register-clean.xlsx');
    await page.getByRole('radio', { name: /招募/ }).check();
    await page.getByRole('button', { name: /^导入 \d+ 人$/ }).click();
    await expect(page.getByRole('heading', { name: '推荐人选名册' })).toBeVisible();
    const { registers } = await readRegister(await download(page, '导出名册（XLSX）'), '名册.xlsx');
    expect(registers[0]?.rows.length).toBeGreaterThanOrEqual(10);
    await expectAccessible(page);
  });

  await test.step('同一份名册再上传，不重复导入', async () => {
    await page.getByRole('link', { name: '导入名册' }).click();
    await uploadFile(page, 'register-clean.xlsx');
    await expect(page.getByRole('main')).toContainText('已在名册中 10 人，不重复导入');
    await expect(page.getByRole('button', { name: /^导入/ })).toHaveCount(0);
  });
});

test('十人的名册，六步以内、一分钟以内导入', async ({ page }) => {
  await signInAs(page, 'grassroots');
  await page.goto('/nominations');
  test.setTimeout(60_000);
  const steps = [
    () =>
      page
        .getByRole('region', { name: '第七批（演示）' })
        .getByRole('link', { name: /^(打开报送材料|开始推荐)$/ })
        .click(),
    () => page.getByRole('link', { name: '导入名册' }).click(),
    () => page.getByLabel('名册、任免审批表或登记表').setInputFiles(fixture('register-clean.xlsx')),
    () => page.getByRole('button', { name: '上传并核对' }).click(),
    () => page.getByRole('radio', { name: /^招募/ }).check(),
    () => page.getByRole('button', { name: '导入 10 人' }).click(),
  ];
  for (const step of steps) await step();
  await expect(page.getByRole('heading', { name: '推荐人选名册' })).toBeVisible();
  await expect(page.getByRole('row', { name: /陆𬭚/ })).toBeVisible();
  expect(steps.length).toBeLessThanOrEqual(6);
});

test('任免审批表里登记表没有的栏目，核对时列出“已保留”', async ({ page }) => {
  await signInAs(page, 'grassroots');
  await openImport(page);
  await page.getByLabel('名册、任免审批表或登记表').setInputFiles('tests/fixtures/persons/person.lrmx');
  await page.getByRole('button', { name: '上传并核对' }).click();
  await expect(page.getByRole('main')).toContainText('未对应的栏目（已保留）：');
  await expect(page.getByRole('main')).toContainText('单位自加字段：请保留');
  await expectAccessible(page);
});

test('手机上核对导入不出边，无障碍 @phone', async ({ page }) => {
  await signInAs(page, 'secretary');
  await openImport(page);
  await expectAccessible(page);
  await uploadFile(page, 'register-messy.xlsx');
  await expectAccessible(page);
});
