import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';

/** Submitted by the persona `secretary`, in the batch that is open. */
const nominee = '柳见山演示';
const conditions = /政治立场|业务能力|党务工作经验|清正廉洁|身体健康/;

async function openNominee(page: Page, name = nominee) {
  await page.goto(`/reviews?state=ALL&name=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** A file that is what its name says. */
const evidence = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n%%EOF'),
});

/** Says 符合 to every condition that people judge, except those named otherwise. */
async function judge(page: Page, otherwise: { condition: RegExp; verdict: string; comment: string }[] = []) {
  const panel = page.getByRole('form', { name: '人工判断' });
  for (const group of await panel.getByRole('group', { name: conditions }).all()) {
    const name = (await group.locator('legend').textContent()) ?? '';
    const other = otherwise.find(({ condition }) => condition.test(name));
    await group.getByRole('radio', { name: other?.verdict ?? '符合', exact: true }).check();
    if (other) await panel.getByRole('textbox', { name: `说明：${name}` }).fill(other.comment);
  }
}

test.describe
  .serial('审核一名人选', () => {
    test('受理，看自动核对，人工判断，按栏目批注退回', async ({ page }) => {
      await signInAs(page, 'office');
      await page.goto('/reviews');
      await expectAccessible(page);
      await openNominee(page);
      await expectAccessible(page);

      await page.getByRole('button', { name: '受理' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已受理');
      const findings = page.getByRole('region', { name: '自动核对' });
      await expect(findings).toContainText('党龄 符合');
      await expect(findings).toContainText('要求：5年以上');
      await expect(findings).toContainText('依据：方案 二（一）5');

      const missing = page.getByRole('alert').filter({ hasText: '未能办理' });
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('a');
      await expect(missing).toContainText('“身体健康”尚未判断');
      await expect(missing).toBeFocused();
      await expectAccessible(page);

      await judge(page, [{ condition: /清正廉洁/, verdict: '待核实', comment: '待函询原单位' }]);
      await page.getByRole('button', { name: /^通过/ }).click();
      await expect(missing).toContainText('待核实');
      await page.getByRole('button', { name: '保存判断，暂不通过' }).click();
      await expect(page.getByText('判断已保存')).toBeVisible();
      await expect(page.getByText('待函询原单位 周明川（演示）')).toBeVisible();

      await page.getByRole('button', { name: /^退回修改/ }).click();
      await expect(page.getByRole('alert').filter({ hasText: '请填写退回意见' })).toBeFocused();
      await expectAccessible(page);
      await page.getByLabel('批注：奖惩情况').click();
      await page.getByLabel('奖惩情况：要修改什么').fill('请写明获奖的年份和授奖单位');
      await page.getByLabel('退回意见').fill('请按批注补充后重新提交');
      await page.getByRole('button', { name: /^退回修改/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText(nominee);
    });

    test('推荐单位在栏目上看到批注，改好再报', async ({ page }) => {
      await signInAs(page, 'secretary');
      await page.goto('/nominations?state=RETURNED');
      await page.getByRole('link', { name: new RegExp(`按意见修改：${nominee}`) }).click();
      await expect(page.getByRole('main')).toContainText('请写明获奖的年份和授奖单位');
      await page.getByLabel('奖惩情况').fill('2016年获省直机关工委“优秀党务工作者”称号，未受过处分。');
      await page.getByRole('button', { name: '检查并提交' }).click();
      await page.getByRole('button', { name: '确认提交' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已提交');
    });

    test('只看改了的栏目，通过，一键到下一人；时间线记下每一步', async ({ page }) => {
      await signInAs(page, 'office');
      await openNominee(page);
      await expect(page.getByText('已修改', { exact: true })).toHaveCount(1);
      await expect(page.getByText(/^退回前：/)).toHaveCount(1);
      await expect(page.getByText('第2次提交')).toBeVisible();
      await judge(page);
      await page.keyboard.press('a');
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText(nominee);

      await openNominee(page);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('资格审查通过');
      const steps = page.getByRole('region', { name: '办理记录' }).getByRole('listitem');
      await expect(steps).toHaveText([/提交/, /受理/, /退回修改/, /提交/, /受理/, /信息审核通过/, /资格审查通过/]);
      await expectAccessible(page);
    });

    test('不符合的规则，没有特批理由不能通过；完整号码要说明理由才看得到', async ({ page }) => {
      await signInAs(page, 'office');
      await openNominee(page, '石中玉演示');
      await expect(page.getByRole('button', { name: /^通过/ })).toBeDisabled();
      await expect(page.getByText('不符合：未达到大专以上；通过须有省社会组织党委同意的特批')).toBeVisible();
      await page
        .getByText(/^提出特批/)
        .first()
        .click();
      await page.getByRole('button', { name: '提出特批' }).click();
      await expect(page.getByRole('alert').filter({ hasText: '请填写特批理由' })).toBeFocused();
      await expectAccessible(page);
      await page.getByLabel('特批理由').fill('长期从事党务工作，实绩突出');
      await page.getByLabel('证明材料').setInputFiles(evidence('实绩证明.pdf'));
      await page.getByRole('button', { name: '提出特批' }).click();
      await expect(page.getByText('特批：长期从事党务工作，实绩突出')).toBeVisible();
      await expect(page.getByRole('button', { name: /^通过/ })).toBeDisabled();

      await signInAs(page, 'committee');
      await page.getByRole('link', { name: '特批，待决定' }).click();
      await page.getByRole('link', { name: '石中玉演示' }).click();
      await page.getByRole('button', { name: '同意特批', exact: true }).click();
      await expect(page.getByRole('region', { name: '自动核对' })).toContainText('同意特批 梁思远（演示）');

      await signInAs(page, 'office');
      await openNominee(page, '石中玉演示');
      await expect(page.getByRole('button', { name: /^通过/ })).toBeEnabled();

      const number = page.getByRole('region', { name: '查看完整号码' });
      await expect(number.getByText(/^\d{3}\*{11}\d{4}$/)).toBeVisible();
      await number.getByText(/^\d{3}\*{11}\d{4}$/).click();
      await number.getByRole('textbox', { name: '查看理由' }).first().fill('核对身份证复印件');
      await number.getByRole('button', { name: '查看身份证号' }).click();
      await expect(number.getByText(/身份证号：\d{17}[\dX]/)).toBeVisible();
    });
  });

test('审核队列：筛选写在地址里，键盘逐行走，查不到时有出路', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/reviews');
  await page.getByLabel('姓名（或首字母）').fill('ljsys');
  await page.getByLabel('状态').selectOption('ALL');
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page).toHaveURL(/name=ljsys/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: '清除条件' }).click();
  await expect(page).toHaveURL(/\/reviews$/);
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const second = page.getByRole('row').nth(2).getByRole('link');
  await expect(second).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('row').nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/reviews\/[0-9a-f-]{36}/);

  await page.goto('/reviews?name=查无此人');
  await expect(page.getByRole('link', { name: '查看全部待办' })).toBeVisible();
  await expectAccessible(page);
});

test('待核实：要求补充材料，登记表留在原处；不再要求', async ({ page }) => {
  const unproven = '温故之演示';
  await signInAs(page, 'office');
  await openNominee(page, unproven);
  await page.getByText('要求补充材料（不退回登记表）').click();
  await page.getByRole('button', { name: '发出要求' }).click();
  const findings = page.getByRole('region', { name: '自动核对' });
  await expect(findings).toContainText('待推荐单位提供');
  await expectAccessible(page);
  await findings.getByRole('button', { name: '不再要求' }).click();
  await expect(findings).toContainText('不再要求');
  await expect(findings.getByText('要求补充材料（不退回登记表）')).toBeVisible();
});

test('没有要补充的材料时，推荐单位有出路', async ({ page }) => {
  await signInAs(page, 'secretary2');
  await page.goto('/nominations/evidence');
  await expect(page.getByRole('link', { name: '查看推荐的人选' })).toBeVisible();
  await expectAccessible(page);
});

test('由我审核、暂缓、常用筛选；勾选后看谁能一并通过', async ({ page }) => {
  await signInAs(page, 'office2');
  await openNominee(page, '马识途演示');
  await page.getByRole('button', { name: /^由我审核/ }).click();
  await expect(page.getByRole('region', { name: /审核人：吴知微/ })).toBeVisible();
  await page.goto('/reviews?reviewer=ME');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByText('把当前筛选存为常用').click();
  await page.getByLabel('名称').fill('分给我的');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('list', { name: '常用筛选' }).getByRole('link', { name: '分给我的' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByText('上一行')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: '勾选马识途演示' }).check();
  await page.getByRole('button', { name: '分配或批量通过所勾选的人选' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('所选人选（1名）');
  await expect(page.getByText('“身体健康”尚未判断')).toBeVisible();
  await expectAccessible(page);

  await openNominee(page, '马识途演示');
  await page.getByText('分配给他人、暂缓').click();
  await page.getByRole('button', { name: /^暂缓/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('马识途演示');
  await page.goto('/reviews?reviewer=ME');
  await expect(page.getByText('没有符合条件的人选')).toBeVisible();
});

test('通过之后十秒内撤销，下一人已经打开', async ({ page }) => {
  await signInAs(page, 'office2');
  await page.goto(`/reviews?name=${encodeURIComponent('连成璧演示')}`);
  await page.getByRole('link', { name: '连成璧演示' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('连成璧演示');
  await judge(page);
  await page.getByRole('button', { name: /^通过/ }).click();
  await expect(page.getByText('资格审查通过：连成璧演示')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '撤销刚才的结论' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('连成璧演示');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('信息审核通过');
  await expect(page.getByRole('region', { name: '办理记录' })).toContainText('撤销审查结论');
});

test('版本对照：改过的栏目用文字标出', async ({ page }) => {
  await signInAs(page, 'office');
  await openNominee(page, '宁静远演示');
  await page.getByRole('link', { name: '版本对照' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('版本对照：宁静远演示');
  await expect(page.getByRole('table').first()).toContainText('敏感内容，对照中不显示');
  await expectAccessible(page);
});

test('统计：每个数都连到名单；抄送单位只看汇总', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/reviews/board');
  const count = page.getByRole('link', { name: /^性别：男\d+人/ });
  const number = await count.innerText();
  await count.click();
  const list = page.getByRole('table', { name: `性别：男（${number}人）` });
  await expect(list.getByRole('row')).toHaveCount(Number(number) + 1);
  await expectAccessible(page);
  await signInAs(page, 'observer');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '人选统计' }).click();
  await expect(page.getByText('只显示汇总')).toBeVisible();
  await expect(page.getByRole('link', { name: /查看名单/ })).toHaveCount(0);
  await expectAccessible(page);
  expect((await page.goto('/reviews'))?.status()).toBe(403);
});

test('系统管理员：数据核查没有发现问题', async ({ page }) => {
  await signInAs(page, 'system-admin');
  await page.goto('/settings/invariants');
  await expect(page.getByText(/审计链完整/)).toBeVisible();
  await expect(page.getByText('没有发现不可能出现的情况')).toBeVisible();
  await expectAccessible(page);
});

test('推荐单位进不了审核', async ({ page }) => {
  await signInAs(page, 'secretary');
  const response = await page.goto('/reviews');
  expect(response?.status()).toBe(403);
});

test('手机上也能看队列和登记表 @phone', async ({ page }) => {
  await signInAs(page, 'office');
  for (const path of ['/reviews?state=ALL', '/reviews/selection', '/reviews/filing']) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.goto('/reviews?state=ALL');
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByRole('region', { name: '登记表内容' })).toBeVisible();
  await expectAccessible(page);
});
