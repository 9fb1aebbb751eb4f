/** Pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A rectangle in the pixels of the picture that it is cut from. */
export interface Crop extends Size {
  left: number;
  top: number;
}

/** What of a picture is kept: how much larger than necessary it is shown, and where between its edges, 0 to 1. */
export interface PhotoFrame {
  zoom: number;
  x: number;
  y: number;
}

/** 2寸 photo (35 × 49 mm) at 300 dpi and a little more: enough for print, small enough for a phone. */
export const photoSize: Size = { width: 600, height: 840 };
/** Below this (145 dpi) nobody can be told apart on the printed form. */
export const leastPhoto: Size = { width: 200, height: 280 };
export const maxZoom = 4;
/** The whole height or width, in the middle. */
export const centredFrame: PhotoFrame = { zoom: 1, x: 0.5, y: 0.5 };

/** The part of a picture that the frame shows, in the ratio of a 2寸 photo and within the picture. */
export function cropOf(picture: Size, { zoom, x, y }: PhotoFrame): Crop {
  const ratio = photoSize.width / photoSize.height;
  const widest = Math.min(picture.width, picture.height * ratio);
  const width = widest / within(zoom, 1, maxZoom);
  const height = width / ratio;
  return {
    width,
    height,
    left: (picture.width - width) * within(x, 0, 1),
    top: (picture.height - height) * within(y, 0, 1),
  };
}

/** The frame after the picture was dragged by so many of its own pixels: what is dragged follows the finger. */
export function dragFrame(picture: Size, frame: PhotoFrame, dragged: { x: number; y: number }): PhotoFrame {
  const crop = cropOf(picture, frame);
  const along = (at: number, free: number, by: number) => (free > 0 ? within(at - by / free, 0, 1) : at);
  return {
    ...frame,
    x: along(frame.x, picture.width - crop.width, dragged.x),
    y: along(frame.y, picture.height - crop.height, dragged.y),
  };
}

/** Why a photo of this size cannot be printed, or null. */
export function photoSizeProblem({ width, height }: Size): string | null {
  if (width >= leastPhoto.width && height >= leastPhoto.height) return null;
  const found = `${Math.floor(width)}×${Math.floor(height)}`;
  return `照片只有 ${found} 像素，打印不清楚，请换一张不小于 ${leastPhoto.width}×${leastPhoto.height} 像素的照片`;
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
