import type { ReactNode } from 'react';
import type { Finding, FindingVerdict } from '@/lib/domain/finding';
import { findingVerdictLabels } from '@/lib/domain/glossary';
import classes from './finding-list.module.css';
import { Icon, type IconName } from './icon';

interface Props {
  findings: readonly Finding[];
  /** Name of each rule for people, by its code. */
  ruleLabels?: Record<string, string>;
  /** Something to stand under one finding, e.g. the reviewer's exception. */
  extra?: (finding: Finding) => ReactNode;
}

const icons: Record<FindingVerdict, IconName> = { PASS: 'ok', NEED_EVIDENCE: 'question', FAIL: 'bad' };

/** 条件核对: every rule with verdict, value, requirement, clause and reason. It informs; people decide. */
export function FindingList({ findings, ruleLabels = {}, extra }: Props) {
  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <li key={finding.rule} className={classes.finding} data-verdict={finding.verdict}>
          <span className={classes.icon}>
            <Icon name={icons[finding.verdict]} size="1.5rem" />
          </span>
          <div className={classes.words}>
            <strong>{ruleLabels[finding.rule] ?? finding.required}</strong>{' '}
            <span className={classes.verdict}>{findingVerdictLabels[finding.verdict]}</span>
            <p className={classes.reason}>{finding.reason}</p>
            <p className={classes.reason}>
              填报：{finding.value || '未填'} · 要求：{finding.required} · 依据：{finding.clause}
            </p>
            {extra?.(finding)}
          </div>
        </li>
      ))}
    </ul>
  );
}
