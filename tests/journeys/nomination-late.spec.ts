import { expect, type Page, test } from '@playwright/test';
import { announceBatch, expectAccessible, signInAs } from '../support/browser';
import { addNominee, checkForm, expectSaved, fillForm, fillResume, openPackage } from '../support/registration-form';

const title = `逾期${Date.now().toString(36)}批（演示）`;
const name = '秦迟到';

async function changePerson(page: Page, loginName: string) {
  await page.getByRole('button', { name: '退出' }).click();
  await signInAs(page, loginName);
}

async function openBatch(page: Page) {
  await page.goto('/settings/batches/new');
  await page.getByLabel('批次名称').fill(title);
  await page.getByLabel('文号').fill('粤社党字〔2026〕98号（演示）');
  await page.getByLabel('截止日期').fill('2028-03-31');
  await page.getByLabel('党龄和年龄的计算截止日').fill('2028-03-31');
  await page.getByRole('button', { name: '建立批次' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await announceBatch(page);
  await page.getByRole('link', { name: '开放申报…' }).click();
  await page.getByRole('button', { name: '确认开放申报' }).click();
  await expect(page.locator('[aria-current="step"]')).toHaveText('申报中');
}

test('截止以后：说明理由提出逾期申请，党群工作处决定，名单上标注逾期', async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'office');
  await openBatch(page);
  const batchPage = page.url();

  await changePerson(page, 'secretary2');
  await openPackage(page, title);
  await addNominee(page, name);
  await fillForm(page);
  await fillResume(page, 2);
  await expectSaved(page);
  const form = page.url();

  await changePerson(page, 'office');
  await page.goto(batchPage);
  await page.getByRole('link', { name: /^截止/ }).click();
  await page.getByLabel('理由').fill('名额已满，提前截止');
  await page.getByRole('button', { name: /^确认截止/ }).click();
  await expect(page.locator('[aria-current="step"]')).toHaveText('已截止');

  await test.step('推荐单位提出申请，理由必填', async () => {
    await changePerson(page, 'secretary2');
    await page.goto(form);
    await checkForm(page);
    await page.getByRole('button', { name: '提出逾期申请' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('请填写逾期的理由');
    await expectAccessible(page);
    await page.getByLabel('逾期的理由').fill('盖章单位放假，材料迟到两天');
    await page.getByRole('button', { name: '提出逾期申请' }).click();
    await expect(page.getByRole('status')).toContainText('逾期申请已提出，等待党群工作处决定');
    await expectAccessible(page);
  });

  await test.step('党群工作处看到理由，同意收件', async () => {
    await changePerson(page, 'office');
    await page.goto('/nominations?state=LATE_REQUESTED');
    await page.getByRole('link', { name: `查看：${name}` }).click();
    await expect(page.getByRole('main')).toContainText('盖章单位放假，材料迟到两天');
    await expectAccessible(page);
    await page.getByRole('button', { name: '确定' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('请选择是否同意');
    await expectAccessible(page);
    await page.getByRole('radio', { name: /^同意/ }).check();
    await page.getByRole('textbox', { name: '意见' }).fill('情况属实，同意收件');
    await page.getByRole('button', { name: '确定' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await page.goto('/nominations?state=SUBMITTED');
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('逾期');
  });
});
