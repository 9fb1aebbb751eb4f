import type { Route } from 'next';
import Link from 'next/link';
import { type BoardStage, boardStageLabels, boardStages } from '@/lib/domain/nomination/receipt-board';
import classes from './stage-counts.module.css';

interface Props {
  counts: Record<BoardStage, number>;
  current: BoardStage;
  hrefOf: (stage: BoardStage) => string;
}

/** How many organisations have come how far; each number leads to just these. */
export function StageCounts({ counts, current, hrefOf }: Props) {
  return (
    <nav aria-label="收件进度">
      <ul className={classes.stages}>
        {boardStages.map((stage) => (
          <li key={stage}>
            <Link href={hrefOf(stage) as Route} aria-current={stage === current ? 'page' : undefined}>
              <span className={classes.count}>{counts[stage]}</span>
              {boardStageLabels[stage]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
