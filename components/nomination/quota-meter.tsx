import { type PartyOrganizationKind, partyOrganizationKindLabels } from '@/lib/domain/glossary';
import classes from './quota-meter.module.css';

interface Props {
  partyOrganizationName: string;
  kind: PartyOrganizationKind | null;
  limit: number;
  used: number;
  overrides: number;
}

/** 选任名额: how many places the kind of the Party organisation has and how many are taken, in words and as a row. */
export function QuotaMeter({ partyOrganizationName, kind, limit, used, overrides }: Props) {
  const free = Math.max(limit - (used - overrides), 0);
  return (
    <section aria-label={`${partyOrganizationName}选任名额`}>
      <p className={classes.words}>
        <strong>{partyOrganizationName}</strong>
        {kind && `（${partyOrganizationKindLabels[kind]}）`}：选任名额 {limit} 名，已提交 {used} 名
        {overrides > 0 && `（其中超额 ${overrides} 名）`}，{free > 0 ? `还可提交 ${free} 名` : '名额已满'}
      </p>
      <div className={classes.places} aria-hidden="true">
        {Array.from({ length: Math.max(limit, used) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places have no identity but their order
          <span key={index} className={classes.place} data-taken={index < used} data-over={index >= limit} />
        ))}
      </div>
      <p className="muted">
        依据：方案
        二（二）3「原则上每个社会组织（联合）党委不超过5名，每个社会组织党总支不超过2名」；超过名额须说明理由，由省社会组织党委决定。
      </p>
    </section>
  );
}
