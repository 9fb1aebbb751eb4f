import classes from './notice-text.module.css';

/** 通知正文: paragraphs as the office typed them, indented by two characters. */
export function NoticeText({ body }: { body: string }) {
  return (
    <div className={classes.text}>
      {body.split(/\n\s*\n|\n/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a fixed text have no other identity
        <p key={index}>{paragraph.trim()}</p>
      ))}
    </div>
  );
}
