import { batchStateLabels } from '@/lib/domain/glossary';
import { type BatchState, batchStates } from '@/lib/domain/lifecycle';
import classes from './batch-steps.module.css';

/** Where a batch stands on its way from 筹备 to 归档. */
export function BatchSteps({ state }: { state: BatchState }) {
  const current = batchStates.indexOf(state);
  return (
    <ol className={classes.steps} aria-label="批次进度">
      {batchStates.map((step, index) => (
        <li key={step} aria-current={index === current ? 'step' : undefined} data-done={index < current}>
          {index < current && <span aria-hidden="true">✓ </span>}
          {batchStateLabels[step]}
          {index < current && <span className="visually-hidden">（已完成）</span>}
        </li>
      ))}
    </ol>
  );
}
