import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';

test('择优遴选：一次会议的结果，逐人或者几人一起记；未入选要有理由', async ({ page }) => {
  await signInAs(page, 'committee');
  await page.goto('/reviews/selection');
  await expect(page.getByRole('table', { name: /已入选、备案人数与目标/ })).toContainText('15人左右');
  await expectAccessible(page);

  const form = page.getByRole('form', { name: '记录遴选结果' });
  const waiting = form.getByRole('checkbox', { name: /^选择/ });
  const names = await waiting.evaluateAll((boxes) =>
    boxes.map((box) => box.getAttribute('aria-label')?.slice(2) ?? ''),
  );
  expect(names.length).toBeGreaterThanOrEqual(3);
  const [first = '', second = '', third = ''] = names;

  await form.getByRole('button', { name: '记录结果' }).click();
  const errors = page.getByRole('alert').filter({ hasText: '需要修改' });
  await expect(errors).toBeFocused();
  await expect(errors).toContainText('请勾选人选');
  await expectAccessible(page);

  await form.getByLabel(`选择${third}`).check();
  await form.getByRole('radio', { name: '未入选' }).check();
  await form.getByRole('textbox', { name: '会议', exact: true }).fill('省社会组织党委第3次会议（演示）');
  await form.getByRole('button', { name: '记录结果' }).click();
  await expect(errors).toContainText('请填写未入选的理由');
  await form.getByLabel('理由').fill('名额所限，综合比较');
  await form.getByRole('button', { name: '记录结果' }).click();
  await expect(page.getByRole('row', { name: new RegExp(third) })).toContainText('名额所限，综合比较');

  await form.getByLabel(`选择${first}`).check();
  await form.getByLabel(`选择${second}`).check();
  await form.getByRole('radio', { name: '入选', exact: true }).check();
  await form.getByRole('button', { name: '记录结果' }).click();
  for (const name of [first, second]) {
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('第3次会议');
  }
  await expectAccessible(page);
});

test('审核备案：名额一目了然，先决定超额，再备案', async ({ page }) => {
  await signInAs(page, 'committee');
  await page.goto('/reviews/filing');
  await expectAccessible(page);
  // From a nominee of the committee to the batch, and from there to its filings.
  await page.goto('/reviews?state=QUALIFIED&channel=SELECTED_INTERNALLY&organization=竹艺');
  await page.getByRole('rowheader').first().getByRole('link').click();
  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link').last().click();
  await page.getByRole('link', { name: '审核备案' }).click();

  const body = page.getByRole('region', { name: /竹艺灯饰行业联合委员会/ }).first();
  await expect(body).toContainText('选任名额 5 名');
  const overLimit = body.getByRole('row').filter({ hasText: '难以覆盖' }).first();
  await expect(overLimit).toContainText('待决定');
  await overLimit.getByRole('button', { name: /同意超额/ }).click();
  await expect(overLimit).toContainText('已同意');

  const waiting = body
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /同意备案/ }) })
    .first();
  const name = (await waiting.getByRole('rowheader').textContent()) ?? '';
  await waiting.getByRole('button', { name: /同意备案/ }).click();
  const filed = body.getByRole('row').filter({ hasText: name });
  await expect(filed).toContainText(/粤社党备〔\d{4}〕\d+号/);
  await expectAccessible(page);

  const next = body
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /同意备案/ }) })
    .first();
  await next.getByRole('link', { name: /不同意或退回/ }).click();
  const decision = page.getByRole('form', { name: '审核备案' });
  await decision.getByRole('radio', { name: '退回修改' }).check();
  await decision.getByRole('button', { name: '记录审核结果' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请填写审核意见' })).toBeFocused();
  await expectAccessible(page);
  await decision.getByLabel('审核意见').fill('请补充任职证明');
  await decision.getByRole('button', { name: '记录审核结果' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('退回修改');
});

test('党群工作处看得到遴选和备案，但不作决定', async ({ page }) => {
  await signInAs(page, 'office');
  await page.goto('/reviews/selection');
  await expect(page.getByRole('table', { name: '资格审查通过的招募、选派人选' })).toBeVisible();
  await expect(page.getByRole('button', { name: '记录结果' })).toBeHidden();
  await page.goto('/reviews/filing');
  await expect(page.getByRole('button', { name: /同意备案/ })).toBeHidden();
});
