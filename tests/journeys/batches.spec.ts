import { expect, type Page, test } from '@playwright/test';
import { announceBatch, expectAccessible, signInAs } from '../support/browser';

const title = `旅程${Date.now().toString(36)}批（演示）`;

async function setUp(page: Page) {
  await page.goto('/settings/batches');
  await page.getByRole('link', { name: '新建批次' }).click();
  await expect(page.getByLabel('最低党龄（年）')).toHaveValue('5');
  await expect(page.getByLabel('目标人数：招募')).toHaveValue('50');
  await expectAccessible(page);

  await page.getByLabel('截止日期').fill('2020-01-01');
  await page.getByLabel('聘期（年）').fill('');
  await page.getByRole('button', { name: '建立批次' }).click();
  const errors = page.getByRole('main').getByRole('alert').first();
  await expect(errors).toBeFocused();
  await expect(errors).toContainText('请填写批次名称');
  await expect(errors).toContainText('截止日期不能早于开始日期');
  await errors.getByRole('link', { name: /聘期/ }).click();
  await expect(page.getByLabel('聘期（年）')).toBeFocused();
  await expectAccessible(page);

  // A Saturday: what counts is the Monday after it.
  await page.getByLabel('截止日期').fill('2027-03-06');
  await page.getByLabel('党龄和年龄的计算截止日').fill('2027-03-06');
  await page.getByLabel('批次名称').fill(title);
  await page.getByLabel('文号').fill('粤社党字〔2026〕99号（演示）');
  await page.getByLabel('聘期（年）').fill('2');
  await page.getByRole('button', { name: '建立批次' }).click();
}

test.describe
  .serial('一个批次的开头', () => {
    test('党群工作处：建立批次，按条款设规则，随通知开放申报，组织随即看到', async ({ page }) => {
      await signInAs(page, 'office');
      await setUp(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByText('2027年3月6日（休息日，顺延至2027年3月8日）')).toBeVisible();
      const term = page.getByRole('row', { name: /聘期/ });
      await expect(term).toContainText('与通知不同');
      await expect(term).toContainText('方案 二（三）');
      await expect(page.getByText('请先发布本批次的通知')).toBeVisible();
      await expectAccessible(page);

      await page.getByRole('link', { name: '修改' }).click();
      const materials = page.getByLabel('名册、登记表以外还要报送的材料');
      await materials.fill('身份证｜复印件\n转正材料');
      await page.getByRole('button', { name: '保存' }).click();
      await expect(page.getByRole('main').getByRole('alert').first()).toContainText('每行一项，名称后注明');
      await expect(materials).toHaveValue('身份证｜复印件\n转正材料');
      await materials.fill('身份证｜复印件\n转正材料｜原件');
      await page.getByRole('button', { name: '保存' }).click();
      await expect(page.getByText('转正材料：原件')).toBeVisible();
      await announceBatch(page);
      await expect(page.getByRole('row').filter({ hasText: '关于推荐指导员人选的通知（演示）' })).toContainText(
        '已发布',
      );
      await page.getByRole('link', { name: '开放申报…' }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: '确认开放申报' }).click();
      await expect(page.locator('[aria-current="step"]')).toHaveText('申报中');
      await expect(page.getByRole('link', { name: '修改' })).toBeHidden();
      await expectAccessible(page);

      await page.getByRole('button', { name: '退出' }).click();
      await signInAs(page, 'secretary2');
      await expect(page.getByRole('main')).toContainText(title);
      await page.goto('/settings/batches');
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByRole('row').filter({ hasText: '关于推荐指导员人选的通知（演示）' })).toBeHidden();
      await expect(page.getByText('转正材料：原件')).toBeVisible();
      await expect(page.getByRole('link', { name: '截止申报…' })).toBeHidden();
    });

    test('照以前的批次建立新的批次：规则、材料照旧；推荐单位打印材料清单', async ({ page }) => {
      await signInAs(page, 'office');
      await page.goto('/settings/batches');
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('link', { name: '复制为新批次' }).click();
      await expect(page.getByLabel('聘期（年）')).toHaveValue('2');
      await expect(page.getByLabel('名册、登记表以外还要报送的材料')).toHaveValue('身份证｜复印件\n转正材料｜原件');
      await expect(page.getByLabel('批次名称')).toHaveValue('');
      await expectAccessible(page);
      await page.getByLabel('复制以前的批次').selectOption('不复制，照通知的规定');
      await page.getByRole('button', { name: '照此填写' }).click();
      await expect(page.getByLabel('聘期（年）')).toHaveValue('3');

      await signInAs(page, 'secretary2');
      await page.goto('/settings/batches');
      const href = await page.getByRole('link', { name: title }).getAttribute('href');
      await page.goto(`/nominations/${href?.split('/').at(-1)}`);
      await page.getByRole('link', { name: '打印材料清单' }).click();
      await expect(page.getByRole('row').filter({ hasText: '转正材料' })).toContainText('原件');
      await expectAccessible(page);
    });

    test('提前截止须写明理由；重新开放须有新的截止日期', async ({ page }) => {
      await signInAs(page, 'office');
      await page.goto('/settings/batches');
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('link', { name: '截止申报…' }).click();
      await page.getByRole('button', { name: '确认截止申报' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText('提前截止须填写理由');
      await expectAccessible(page);
      await page.getByLabel('理由').fill('名额已满');
      await page.getByRole('button', { name: '确认截止申报' }).click();
      await expect(page.locator('[aria-current="step"]')).toHaveText('已截止');
      await expect(page.getByText('名额已满')).toBeVisible();

      await page.getByRole('link', { name: '重新开放…' }).click();
      await page.getByLabel('理由').fill('两个地市补报');
      await page.getByRole('button', { name: '确认重新开放' }).click();
      await expect(page.getByRole('main').getByRole('alert').first()).toContainText('请填写新的截止日期');
      await expect(page.getByLabel('理由')).toHaveValue('两个地市补报');
      await page.getByLabel('新的截止日期').fill('2027-03-10');
      await page.getByRole('button', { name: '确认重新开放' }).click();
      await expect(page.locator('[aria-current="step"]')).toHaveText('申报中');
      await expect(page.getByText('2027年3月10日')).toBeVisible();
    });
  });

test('还有人选未决定时，不能开始培训，原因写在下一步旁边', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/settings/batches');
  await page.getByRole('link', { name: '第四批（演示）' }).click();
  await expect(page.getByText(/还有\d+名人选未作出遴选或备案决定/)).toBeVisible();
  await expect(page.getByRole('link', { name: '开始培训…' })).toBeHidden();
});

test('筹备中的批次，别人看不到；未登录的到登录页 @phone', async ({ page }) => {
  await page.goto('/settings/batches');
  await expect(page).toHaveURL(/\/sign-in/);
  await signInAs(page, 'secretary');
  await page.goto('/settings/batches');
  await expect(page.getByRole('link', { name: '第七批（演示）' })).toBeVisible();
  await expect(page.getByRole('link', { name: '第八批（演示）' })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('link', { name: '第七批（演示）' }).click();
  await expectAccessible(page);
  const response = await page.goto('/settings/batches/new');
  expect(response?.status()).toBe(403);
});
