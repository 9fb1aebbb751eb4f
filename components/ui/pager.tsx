import { ButtonLink } from './button-link';
import { ButtonRow } from './stack';

/** 上一页 / 下一页 of a list that is paged by key; nothing when there is one page only. */
export function Pager({ previousHref, nextHref }: { previousHref?: string; nextHref?: string }) {
  if (!previousHref && !nextHref) return null;
  return (
    <nav aria-label="翻页">
      <ButtonRow>
        {previousHref && <ButtonLink href={previousHref}>上一页</ButtonLink>}
        {nextHref && <ButtonLink href={nextHref}>下一页</ButtonLink>}
      </ButtonRow>
    </nav>
  );
}
