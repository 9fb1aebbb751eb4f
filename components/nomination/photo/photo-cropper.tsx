'use client';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { centredFrame, cropOf, dragFrame, maxZoom, type PhotoFrame, photoSize } from '@/lib/domain/photo-frame';
import classes from './photo-cropper.module.css';

/** Cuts a picture to the 2寸 ratio: dragged with the finger or the mouse, or set with three sliders by keyboard. */
export function PhotoCropper({ picture }: { picture: ImageBitmap }) {
  const [frame, setFrame] = useState<PhotoFrame>(centredFrame);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => draw(canvas.current, picture, frame), [picture, frame]);
  useEffect(() => {
    const form = canvas.current?.closest('form');
    // Whoever sends the form gets what is seen, cut at that very moment.
    const replace = ({ formData }: FormDataEvent) => {
      if (canvas.current) formData.set('file', photoOf(canvas.current));
    };
    form?.addEventListener('formdata', replace);
    return () => form?.removeEventListener('formdata', replace);
  }, []);

  const drag = ({ currentTarget, movementX, movementY, buttons }: PointerEvent<HTMLCanvasElement>) => {
    if (buttons !== 1) return;
    const scale = cropOf(picture, frame).width / currentTarget.clientWidth;
    setFrame((now) => dragFrame(picture, now, { x: movementX * scale, y: movementY * scale }));
  };
  const slider = (key: keyof PhotoFrame, label: string, least: number, most: number) => (
    <label className={classes.slider}>
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={0.01}
        value={frame[key]}
        onChange={({ target }) => setFrame((now) => ({ ...now, [key]: Number(target.value) }))}
      />
    </label>
  );
  return (
    <fieldset className={classes.cropper}>
      <legend>裁剪为2寸</legend>
      <canvas
        ref={canvas}
        className={classes.preview}
        role="img"
        aria-label="裁剪后的照片"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
      <div>
        <p className="muted">拖动照片，或用下面的滑块（方向键）调整，使头像居中。</p>
        {slider('zoom', '放大', 1, maxZoom)}
        {slider('x', '左右', 0, 1)}
        {slider('y', '上下', 0, 1)}
      </div>
    </fieldset>
  );
}

/** No larger than the picture has pixels, so that the server sees how sharp it is. */
function draw(canvas: HTMLCanvasElement | null, picture: ImageBitmap, frame: PhotoFrame): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  const crop = cropOf(picture, frame);
  const width = Math.round(Math.min(photoSize.width, crop.width));
  const height = Math.round((width * photoSize.height) / photoSize.width);
  canvas.width = width;
  canvas.height = height;
  context.drawImage(picture, crop.left, crop.top, crop.width, crop.height, 0, 0, width, height);
}

/** At once, because a form cannot wait while it is being sent. */
function photoOf(canvas: HTMLCanvasElement): File {
  const [, content = ''] = canvas.toDataURL('image/jpeg', 0.92).split(',');
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  return new File([bytes], '照片.jpg', { type: 'image/jpeg' });
}
