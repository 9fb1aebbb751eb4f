import type { Reason } from '@/lib/domain/decision';

/** Why something may not be done: each reason with its clause, and leading to its field where it has one. */
export function ReasonList({ reasons, id }: { reasons: readonly Reason[]; id?: string }) {
  return (
    <ul id={id}>
      {reasons.map(({ code, message, clause, field }) => (
        <li key={`${code}-${field ?? ''}-${message}`}>
          {field ? <a href={`#${field}`}>{message}</a> : message}
          {clause && <span className="muted">（依据：{clause}）</span>}
        </li>
      ))}
    </ul>
  );
}
