import type { Route } from 'next';
import Link from 'next/link';
import { candidateTagLabels, sourceGroupLabels } from '@/lib/domain/glossary';
import classes from './stage-counts.module.css';

type Kind =
  | { key: 'sourceGroup'; value: keyof typeof sourceGroupLabels; count: number }
  | { key: 'tag'; value: keyof typeof candidateTagLabels; count: number };

interface Props {
  counts: readonly Kind[];
  hrefOf: (kind: { key: Kind['key']; value: string }) => string;
}

/** 招募对象 and 优先鼓励报名的人员 among the nominees listed: how many of each; each number leads to just these. */
export function KindCounts({ counts, hrefOf }: Props) {
  if (counts.length === 0) return null;
  return (
    <nav aria-label="人选来源统计">
      <ul className={classes.stages}>
        {counts.map((kind) => (
          <li key={kind.value}>
            <Link href={hrefOf(kind) as Route}>
              <span className={classes.count}>{kind.count}</span>
              {kind.key === 'tag' ? candidateTagLabels[kind.value] : sourceGroupLabels[kind.value]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
