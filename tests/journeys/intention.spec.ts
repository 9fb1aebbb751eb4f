import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';

const organization = '广东省晨桥社区服务中心（演示）';

async function setRegistration(page: Page, isOpen: boolean): Promise<void> {
  await signInAs(page, 'office');
  await page.goto('/settings/programme');
  await page.getByRole('checkbox', { name: '开放个人报名意向登记' }).setChecked(isOpen);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存')).toBeVisible();
}

/** As a visitor without an account; returns the code that is shown once. */
async function register(page: Page, name: string): Promise<string> {
  await page.context().clearCookies();
  await page.goto('/intentions');
  const form = page.getByRole('form', { name: '登记意向' });
  await form.getByLabel('姓名').fill(name);
  await form.getByLabel('联系电话').fill('19900000088');
  await form.getByLabel('希望由哪个单位推荐').fill(organization);
  await form.getByLabel('我是中共党员').check();
  await form.getByLabel(/我已阅读以上告知/).check();
  await form.getByRole('button', { name: '登记意向' }).click();
  const receipt = form.getByRole('status');
  await expect(receipt).toContainText('请记下查询码');
  return (await receipt.locator('strong').textContent()) ?? '';
}

test('报名意向：登记、转交、采纳为人选；撤回即删除；关闭后不能登记', async ({ page }) => {
  test.setTimeout(180_000);
  await test.step('没有开放时只说明去处', async () => {
    await page.goto('/intentions');
    await expect(page.getByRole('main')).toContainText('目前没有开放报名意向登记');
    await expectAccessible(page);
  });
  await setRegistration(page, true);

  await test.step('告知、同意、出错、登记', async () => {
    await page.context().clearCookies();
    await page.goto('/');
    await page.getByRole('link', { name: '登记报名意向' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '报名意向登记' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('保存期限');
    await expectAccessible(page);
    await page.getByRole('button', { name: '登记意向' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('请阅读告知内容并同意后再登记');
    await expectAccessible(page);
  });
  await register(page, '桑意成');
  const code = await register(page, '桑撤回');

  await test.step('凭查询码撤回，姓名电话不再留存', async () => {
    const form = page.getByRole('form', { name: '撤回意向' });
    await form.getByLabel('查询码').fill(code);
    await form.getByRole('button', { name: '撤回并删除' }).click();
    await expect(form).toContainText('已经删除');
  });

  await test.step('党群工作处看到意向，姓名电话遮盖，转交推荐单位', async () => {
    await signInAs(page, 'office');
    await page.goto('/nominations/intentions');
    await expect(page.getByRole('main')).not.toContainText('桑撤回');
    await expect(page.getByRole('row', { name: /桑\*成/ })).toContainText('199****0088');
    await expectAccessible(page);
    await page.getByRole('link', { name: '桑*成' }).click();
    await page.getByRole('form', { name: '转交推荐单位' }).getByLabel('推荐单位').selectOption(organization);
    await page.getByRole('button', { name: '转交', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('待推荐单位处理');
    await expectAccessible(page);
  });

  await test.step('推荐单位说明理由查看电话，采纳后成为登记表草稿', async () => {
    await signInAs(page, 'secretary2');
    await page.goto('/nominations/intentions');
    await page.getByRole('link', { name: '桑*成' }).click();
    await page.getByLabel('查看联系电话').first().click();
    await page.getByLabel('查看理由').fill('电话联系本人');
    await page.getByRole('button', { name: '查看联系电话' }).click();
    await expect(page.getByRole('main')).toContainText('联系电话：19900000088');
    await expectAccessible(page);
    await page.getByRole('button', { name: '采纳并填写登记表' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('登记表：桑意成');
    await expect(page.getByLabel('联系电话')).toHaveValue('19900000088');
  });
  await setRegistration(page, false);
});

test('手机上登记意向不出边，无障碍 @phone', async ({ page }) => {
  await setRegistration(page, true);
  await register(page, '桑随身');
  await expectAccessible(page);
  await setRegistration(page, false);
});

test.describe('没有 JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('撤回也能用；查询码不对时说明', async ({ page }) => {
    await page.goto('/intentions');
    await page.getByLabel('查询码').fill('没有这个码');
    await page.getByRole('button', { name: '撤回并删除' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('没有这个查询码的意向');
  });
});
