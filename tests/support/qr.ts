import jsqr from 'jsqr';
import sharp from 'sharp';
import { pdfPicture } from './pdf';

/** What a scanner reads from the QR code of a page, in the part of it that is given in fractions of its size. */
export async function scanQr(
  pdf: Uint8Array,
  page: number,
  part: { left: number; top: number; width: number; height: number },
): Promise<string | undefined> {
  const picture = sharp(pdfPicture(pdf, page, 200));
  const { width, height } = await picture.metadata();
  const area = {
    left: Math.round(part.left * width),
    top: Math.round(part.top * height),
    width: Math.round(part.width * width),
    height: Math.round(part.height * height),
  };
  const { data, info } = await picture.extract(area).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
