import { expect, type Page, test } from '@playwright/test';
import { readRegister } from '@/lib/documents/read-register';
import { expectAccessible, signInAs } from '../support/browser';
import { addNominee, checkForm, expectSaved, fillForm, fillResume } from '../support/registration-form';

const batch = '第七批（演示）';
const organization = '广东省溪流书屋联合会（演示）';
const source = '11月20日电子邮件（演示）';

/** From the list of nominations to the package of the organisation, as the office finds it. */
async function openFor(page: Page): Promise<void> {
  await page.goto('/nominations');
  await page
    .getByRole('region', { name: batch })
    .getByRole('link', { name: /^(打开报送材料|开始推荐)$/ })
    .click();
  await expect(page.getByRole('heading', { name: '代单位录入' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: '单位' }).fill('xlsw');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: organization }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(organization);
}

async function nameLetter(page: Page): Promise<void> {
  await page.getByLabel('依据的来件').fill(source);
  await page.getByLabel('来件日期').fill('2026-11-20');
}

test('单位把材料发到工作邮箱：党群工作处代录、提交，处处标明；单位撤回后接手', async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'office');
  await openFor(page);

  await test.step('不写来件不能代录', async () => {
    await page.getByLabel('姓名').fill('温代录');
    await page.getByRole('radio', { name: /^招募/ }).check();
    const form = page.getByRole('form', { name: '新增人选' });
    await form.evaluate((element: HTMLFormElement) => element.setAttribute('novalidate', ''));
    await page.getByRole('button', { name: '新增人选并填写登记表' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('请写明依据的来件');
    await expectAccessible(page);
  });

  await test.step('写明来件，填好登记表，提交', async () => {
    await nameLetter(page);
    await addNominee(page, '温代录');
    await expect(page.getByRole('main')).toContainText(`来件：${source}（2026年11月20日收）`);
    await fillForm(page);
    await fillResume(page, 2);
    await expectSaved(page);
    await expectAccessible(page);
    await checkForm(page);
    await page.getByRole('button', { name: '确认提交' }).click();
    await expect(page.getByRole('status')).toContainText('已提交');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('代录');
  });

  await test.step('导入一份名册，也注明来件', async () => {
    await openFor(page);
    await page.getByRole('link', { name: '导入名册' }).click();
    await page.getByLabel('名册、任免审批表或登记表').setInputFiles('tests/fixtures/registers/register-clean.xlsx');
    await page.getByRole('button', { name: '上传并核对' }).click();
    await page.getByRole('radio', { name: /^招募/ }).check();
    await nameLetter(page);
    await page.getByRole('button', { name: '导入 10 人' }).click();
    await expect(page.getByRole('heading', { name: '推荐人选名册' })).toBeVisible();
    await expect(page.getByText('代录', { exact: true })).toHaveCount(11);
    await expectAccessible(page);
    const href = await page.getByRole('link', { name: '导出名册（XLSX）' }).getAttribute('href');
    const exported = await (await page.request.get(href ?? '')).body();
    const { registers } = await readRegister(exported, '名册.xlsx');
    expect(registers[0]?.rows).toHaveLength(11);
  });

  await test.step('收件情况和审核页都标明', async () => {
    await page.goto('/nominations/board');
    await page.getByLabel('批次', { exact: true }).selectOption(batch);
    await page.getByRole('textbox', { name: '单位' }).fill('溪流书屋');
    await page.getByRole('button', { name: '查找' }).click();
    await expect(page.getByRole('row', { name: new RegExp(organization) })).toContainText('代录11名');
    await page.goto('/reviews?name=温代录');
    await expect(page.getByRole('row', { name: /温代录/ })).toContainText('代录');
    await page.getByRole('link', { name: '温代录' }).click();
    await expect(page.getByRole('main')).toContainText(`来件：${source}`);
  });

  await test.step('单位看得到，撤回、修改以后由单位填报', async () => {
    await signInAs(page, 'general-branch');
    await page.goto('/nominations?name=温代录');
    await page.getByRole('link', { name: '查看：温代录' }).click();
    await expect(page.getByRole('main')).toContainText('党群工作处代录');
    await page.getByRole('button', { name: '撤回修改' }).click();
    await page.getByLabel('备注').fill('由本单位核对');
    await expectSaved(page);
    await page.reload();
    await expect(page.getByRole('main')).toContainText('接手，此后由推荐单位填报');
    await expectAccessible(page);
    const address = page.url();
    await signInAs(page, 'office');
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
  });
});

test('手机上查找代录的单位不出边 @phone', async ({ page }) => {
  await signInAs(page, 'office');
  await openFor(page);
  await expectAccessible(page);
});
