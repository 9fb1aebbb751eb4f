import { ButtonLink } from './button-link';
import { ButtonRow } from './stack';

interface Props {
  previousHref?: string;
  nextHref?: string;
  previousLabel?: string;
  nextLabel?: string;
}

/** 上一页 / 下一页 of a list that is paged by key; nothing when there is one page only. */
export function Pager({ previousHref, nextHref, previousLabel = '上一页', nextLabel = '下一页' }: Props) {
  if (!previousHref && !nextHref) return null;
  return (
    <nav aria-label="翻页">
      <ButtonRow>
        {previousHref && <ButtonLink href={previousHref}>{previousLabel}</ButtonLink>}
        {nextHref && <ButtonLink href={nextHref}>{nextLabel}</ButtonLink>}
      </ButtonRow>
    </nav>
  );
}
