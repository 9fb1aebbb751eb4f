import { describe, expect, test } from 'vitest';
import { centredFrame, cropOf, dragFrame, leastPhoto, photoSize, photoSizeProblem } from '@/lib/domain/photo-frame';

const landscape = { width: 4000, height: 2100 };
const portrait = { width: 1000, height: 2000 };

describe('登记表照片：2寸（35×49毫米）', () => {
  test('the frame has the ratio of a 2寸 photo', () => {
    expect(photoSize.width / photoSize.height).toBeCloseTo(35 / 49);
    expect(leastPhoto.width / leastPhoto.height).toBeCloseTo(35 / 49);
  });

  test('as much of the picture as the ratio allows, in the middle', () => {
    expect(cropOf(landscape, centredFrame)).toEqual({ width: 1500, height: 2100, left: 1250, top: 0 });
    expect(cropOf(portrait, centredFrame)).toEqual({ width: 1000, height: 1400, left: 0, top: 300 });
  });

  test('zoomed in and moved, it stays inside the picture whatever is asked', () => {
    expect(cropOf(landscape, { zoom: 2, x: 1, y: 0 })).toEqual({ width: 750, height: 1050, left: 3250, top: 0 });
    for (const x of [-3, 0, 0.4, 9]) {
      const { left, top, width, height } = cropOf(portrait, { zoom: 9, x, y: x });
      expect(width).toBe(250);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(portrait.width);
      expect(top + height).toBeLessThanOrEqual(portrait.height);
    }
  });

  test('what is dragged follows the finger, and stops at the edge', () => {
    const dragged = dragFrame(landscape, centredFrame, { x: 100, y: 50 });
    expect(cropOf(landscape, dragged)).toMatchObject({ left: 1150, top: 0 });
    expect(cropOf(landscape, dragFrame(landscape, centredFrame, { x: -9999, y: 0 })).left).toBe(2500);
  });

  test('too few pixels for print are refused with both sizes', () => {
    expect(photoSizeProblem({ width: 200, height: 280 })).toBeNull();
    expect(photoSizeProblem({ width: 120.6, height: 168 })).toBe(
      '照片只有 120×168 像素，打印不清楚，请换一张不小于 200×280 像素的照片',
    );
  });
});
