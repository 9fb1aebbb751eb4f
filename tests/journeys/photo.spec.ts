import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible, signInAs } from '../support/browser';
import { startForm } from '../support/registration-form';

/** A picture as a phone takes it: lying on its side, with a note which way is up. */
async function phonePicture(): Promise<Buffer> {
  const upper = await sharp({ create: { width: 700, height: 1000, channels: 3, background: '#c00' } })
    .png()
    .toBuffer();
  // Stored turned to the left; orientation 6 turns it upright, and its left side becomes the top.
  return sharp({ create: { width: 1400, height: 1000, channels: 3, background: '#00c' } })
    .composite([{ input: upper, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

test('照片：太小的说明原因，横着存的摆正，按2寸裁剪，键盘可以调整', async ({ page }) => {
  await signInAs(page, 'secretary');
  await startForm(page, '祁留影');
  const form = page.getByRole('form', { name: '照片' });

  await test.step('看不清的、不是照片的，选好就说明', async () => {
    const small = await sharp({ create: { width: 90, height: 126, channels: 3, background: '#456' } })
      .png()
      .toBuffer();
    const choose = (name: string, buffer: Buffer) =>
      form.getByLabel('上传照片').setInputFiles({ name, mimeType: 'image/png', buffer });
    await choose('小.png', small);
    await expect(form).toContainText('照片只有 90×126 像素');
    await choose('不是照片.png', Buffer.from('not a picture'));
    await expect(form).toContainText('不是可以打开的照片');
    await expectAccessible(page);
  });

  await test.step('摆正、裁剪、用键盘调整，保存的就是看到的', async () => {
    const buffer = await phonePicture();
    await form.getByLabel('上传照片').setInputFiles({ name: '手机.jpg', mimeType: 'image/jpeg', buffer });
    await expect(form.getByRole('img', { name: '裁剪后的照片' })).toBeVisible();
    await form.getByRole('slider', { name: '放大' }).focus();
    await page.keyboard.press('End');
    await form.getByRole('slider', { name: '上下' }).focus();
    await page.keyboard.press('Home');
    await expectAccessible(page);
    await form.getByRole('button', { name: '保存照片' }).click();
    await expect(form).toContainText('照片已保存');
    const address = await form.getByRole('img', { name: '已上传的照片' }).getAttribute('src');
    const saved = await page.request.get(address ?? '');
    const { data, info } = await sharp(await saved.body())
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.width / info.height).toBeCloseTo(5 / 7, 1);
    const middle = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
    expect(data[middle], 'red: the upper part').toBeGreaterThan(150);
    expect(data[middle + 2], 'blue: the lower part').toBeLessThan(80);
  });
});
