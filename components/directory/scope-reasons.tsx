import { type ScopeReason, scopeReasonLabels } from '@/lib/domain/directory/scope';

/** Why an organisation is in scope, with the clause; or that it is not. */
export function ScopeReasons({ reasons }: { reasons: readonly ScopeReason[] }) {
  if (reasons.length === 0) return <p className="muted">不属于方案四（一）所列的两类情形，不在指导员的工作范围。</p>;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>
          {scopeReasonLabels[reason]}
          <span className="muted">（依据：方案 四（一））</span>
        </li>
      ))}
    </ul>
  );
}
