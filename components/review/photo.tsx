import classes from './review.module.css';

/** 照片 of the nominee, as large as on the form. */
export function Photo({ src, name }: { src: string; name: string }) {
  // biome-ignore lint/performance/noImgElement: a private file behind a sign-in, which the image server cannot fetch
  return <img src={src} alt={`${name}的照片`} className={classes.photo} />;
}
