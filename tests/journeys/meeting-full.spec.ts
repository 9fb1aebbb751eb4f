import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from '../support/browser';
import { pdfPages, squeeze } from '../support/pdf';

const batch = '百人批次（演示）';

/** From the review room to the meetings of the batch of 118. */
async function openMeetings(page: Page): Promise<void> {
  await page.goto('/reviews/selection');
  await page.getByRole('combobox', { name: '批次' }).selectOption({ label: batch });
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page).toHaveURL(/batch=/);
}

async function openMeeting(page: Page): Promise<void> {
  await openMeetings(page);
  await page.getByRole('link', { name: '百人遴选会议（演示）' }).click();
  await expect(page.getByRole('heading', { name: '议程（118名）' })).toBeVisible();
}

const agenda = (page: Page) => page.getByRole('table', { name: '议程' });
const boxes = (page: Page) => agenda(page).getByRole('checkbox');

/** Unticks all, and ticks these places of what is shown. */
async function tick(page: Page, places: readonly number[]): Promise<void> {
  for (const place of places) await boxes(page).nth(place).check();
  await expect(page.getByText(`已勾选${places.length}名`)).toBeVisible();
}

async function propose(page: Page, result: '入选' | '备用人选' | '未入选', reason = ''): Promise<void> {
  const form = page.getByRole('form', { name: '拟定结果' });
  await form.getByRole('radio', { name: result, exact: true }).check();
  await form.getByLabel('理由').fill(reason);
  await form.getByRole('button', { name: '拟定结果' }).click();
  await expect(page.getByText('已勾选0名')).toBeVisible();
}

test('通知 三「择优遴选」：一次会议，118名人选，入选100名、备用8名、未入选10名', async ({ page }) => {
  test.setTimeout(360_000);
  await test.step('党群工作处召集会议：资格审查通过的全部列入议程', async () => {
    await signInAs(page, 'office');
    await openMeetings(page);
    await expect(page.getByText('本批次还没有遴选会议')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '召集会议' }).click();
    await page.getByRole('button', { name: '召集会议' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请填写会议名称' })).toBeFocused();
    await expectAccessible(page);
    await page.getByLabel('会议名称').fill('百人遴选会议（演示）');
    await page.getByLabel('地点').fill('二楼会议室（演示）');
    await page.getByRole('textbox', { name: '主持人' }).fill('梁思远（演示）');
    await page.getByRole('textbox', { name: '记录人' }).fill('周明川（演示）');
    await page.getByRole('button', { name: '召集会议' }).click();
    await expect(page.getByRole('heading', { name: '议程（118名）' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('118行仍然很快，按途径筛选', async () => {
    const before = Date.now();
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(Date.now() - before, 'milliseconds until 118 rows are there').toBeLessThan(5000);
    await page.getByRole('link', { name: '选派 18' }).click();
    await expect(agenda(page).getByRole('rowheader')).toHaveCount(18);
  });

  await test.step('会上表决，记录人全选登记全票，个别的另行登记', async () => {
    await page.getByRole('button', { name: '开始表决' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('表决中');
    await page.getByRole('link', { name: '全部 118' }).click();
    await expect(agenda(page).getByRole('rowheader')).toHaveCount(118);
    await boxes(page).first().focus();
    await page.keyboard.press('a');
    await expect(page.getByText('已勾选118名')).toBeVisible();
    await page.getByRole('button', { name: '全票同意' }).click();
    await expect(page.getByText('已勾选0名')).toBeVisible();
    await expect(agenda(page).getByText('同意2 不同意0 弃权0')).toHaveCount(118);
    await page.getByRole('link', { name: '招募 100' }).click();
    await expect(agenda(page).getByRole('rowheader')).toHaveCount(100);
    await boxes(page).first().focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('j');
    await page.keyboard.press(' ');
    await expect(page.getByText('已勾选2名')).toBeVisible();
    await page.getByLabel('同意票', { exact: true }).fill('3');
    await page.getByRole('button', { name: '登记票数' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '三项票数之和是3，应为2' })).toBeFocused();
    await expectAccessible(page);
    await page.getByLabel('同意票', { exact: true }).fill('0');
    await page.getByLabel('不同意票').fill('2');
    await page.getByRole('button', { name: '登记票数' }).click();
    await expect(agenda(page).getByText('未达到')).toHaveCount(2);
    await page.getByRole('button', { name: '结束表决' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('待发布');
    await expect(page.getByRole('button', { name: '发布结果' })).toBeHidden();
  });

  await test.step('省社会组织党委拟定结果：票数不够的不能入选，未入选要有理由', async () => {
    await signInAs(page, 'committee');
    await openMeeting(page);
    await expect(page.getByRole('button', { name: '发布结果' })).toBeDisabled();
    await expect(page.getByText('还有118名人选没有拟定结果')).toBeVisible();
    await page.getByRole('link', { name: '选派 18' }).click();
    await expect(agenda(page).getByRole('rowheader')).toHaveCount(18);
    await page.getByRole('button', { name: '全选或全不选' }).click();
    await propose(page, '入选');
    await tick(page, [15]);
    await propose(page, '备用人选');
    await tick(page, [16, 17]);
    await page.getByRole('form', { name: '拟定结果' }).getByRole('radio', { name: '未入选' }).check();
    await page.getByRole('button', { name: '拟定结果' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '请填写未入选的理由' })).toBeFocused();
    await propose(page, '未入选', '名额所限，综合比较');

    await page.getByRole('link', { name: '招募 100' }).click();
    await expect(agenda(page).getByRole('rowheader')).toHaveCount(100);
    await page.getByRole('button', { name: '全选或全不选' }).click();
    await page.getByRole('form', { name: '拟定结果' }).getByRole('radio', { name: '入选', exact: true }).check();
    await page.getByRole('button', { name: '拟定结果' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '同意票未达到规定' })).toBeFocused();
    for (const place of [0, 1]) await boxes(page).nth(place).uncheck();
    await propose(page, '入选');
    await tick(page, [2, 3, 4, 5, 6, 7, 8]);
    await propose(page, '备用人选');
    await tick(page, [0, 1, 9, 10, 11, 12, 13, 14]);
    await propose(page, '未入选', '名额所限，综合比较');
    await expect(page.getByRole('table', { name: /人数与目标/ })).toContainText('100人（含待发布100人）');
    await page.getByRole('link', { name: '备用人选 7' }).click();
    await expect(agenda(page).getByRole('rowheader')).toHaveCount(7);
    await expectAccessible(page);
  });

  await test.step('备用人选的次序可以调整', async () => {
    const form = page.getByRole('form', { name: '备用人选次序' });
    const places = form.getByRole('textbox');
    await expect(places).toHaveCount(8);
    const last = await agenda(page).getByRole('row').last().getByRole('rowheader').textContent();
    await form.getByLabel(`${last}（招募）`).fill('1');
    await form.getByRole('button', { name: '保存次序' }).click();
    await expect(
      agenda(page)
        .getByRole('row')
        .filter({ hasText: last ?? '' }),
    ).toContainText('第1）');
  });

  await test.step('发布之前，推荐单位什么也看不到', async () => {
    await signInAs(page, 'secretary');
    await page.goto('/nominations?state=QUALIFIED');
    await expect(page.getByRole('main')).toContainText('资格审查通过');
    await page.goto('/nominations?state=SELECTED');
    await page.getByRole('combobox', { name: '批次' }).selectOption({ label: batch });
    await page.getByRole('button', { name: '查找' }).click();
    await expect(page.getByText('没有符合条件的人选')).toBeVisible();
  });

  await test.step('通知草稿可以修改，随发布发出；全部结果一次生效', async () => {
    await signInAs(page, 'committee');
    await openMeeting(page);
    await page.getByText('发布结果时发给各推荐单位').click();
    await page.getByLabel('标题').first().fill('入选通知（演示）');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByText('通知草稿已保存')).toBeVisible();
    await page.getByRole('button', { name: '发布结果' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('结果已发布');
    const gauges = page.getByRole('table', { name: /人数与目标/ });
    await expect(gauges.getByRole('row', { name: /合计/ })).toContainText(/100人.*符合目标/);
    for (const tab of ['入选 100', '备用人选 8', '未入选 10', '未拟定 0']) {
      await expect(page.getByRole('link', { name: tab, exact: true })).toBeVisible();
    }
    await expectAccessible(page);
  });

  await test.step('会议纪要和全部人选材料各成一份 PDF', async () => {
    const fetchPdf = async (name: string) => {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      const response = await page.request.get(href ?? '', { timeout: 120_000 });
      expect(response.status()).toBe(200);
      return pdfPages(await response.body(), 'raw').map(squeeze);
    };
    const minutes = (await fetchPdf('会议纪要')).join('');
    expect(minutes).toContain('入选100名，备用人选8名，未入选10名');
    expect(minutes).toContain('名额所限，综合比较');
    const packs = await fetchPdf('人选材料');
    expect(packs.filter((text) => text.includes('人选登记表'))).toHaveLength(118);
  });

  const leaving = await test.step('推荐单位看到结果和通知；入选人选退出', async () => {
    await signInAs(page, 'secretary');
    await expect(page.getByText('入选通知（演示）').first()).toBeVisible();
    await page.goto('/nominations?state=SELECTED');
    const row = page.getByRole('row').filter({ hasText: batch }).first();
    const name = (await row.getByRole('rowheader').textContent()) ?? '';
    await row.getByRole('link').first().click();
    await expect(page.getByRole('main')).toContainText('百人遴选会议（演示）');
    await page.getByText('办理退出…').click();
    await page.getByLabel('退出的理由').fill('本人工作调动');
    await page.getByRole('button', { name: '确认退出' }).click();
    await expect(page.getByText('已退出').first()).toBeVisible();
    return name;
  });

  await test.step('排在最前的备用人选一键递补，写明理由', async () => {
    expect(leaving).not.toBe('');
    await signInAs(page, 'committee');
    await openMeetings(page);
    const panel = page.getByRole('region', { name: '招募备用人选（7名，空缺1名）' });
    const first = (await panel.getByRole('listitem').first().textContent()) ?? '';
    await expectAccessible(page);
    await panel.getByRole('button', { name: `递补${first}` }).click();
    await expect(page.getByRole('region', { name: '招募备用人选（6名，空缺0名）' })).not.toContainText(first);
    await expect(page.getByRole('table', { name: /人数与目标/ }).getByRole('row', { name: /合计/ })).toContainText(
      '100人',
    );
  });
});
