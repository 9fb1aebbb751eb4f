import { channelLabels, partyOrganizationKindLabels } from '../glossary';
import { type BatchRules, defaultBatchRules, type RegulationKey, regulation, totalTarget } from '../regulation';
import { educationLevels } from './education';

/** One rule of a batch, as a field of the form and as a line of the table. */
export interface RuleLine {
  /** Name of the form field, e.g. `rules.quotas.COMMITTEE`. */
  name: string;
  label: string;
  /** The clause, or that the notice leaves it open. */
  basis: string;
  kind: 'NUMBER' | 'TEXT' | 'TICK' | 'EDUCATION';
  /** As in the form field; `on` or '' for a tick. */
  value: string;
  /** For people. */
  shown: string;
  /** Whether the batch differs from the notice. */
  isChanged: boolean;
}

const partLabels: Readonly<Record<string, string>> = { ...partyOrganizationKindLabels, ...channelLabels };

/** Every rule of the batch with its clause, in the order of `regulation`. */
export function ruleLines(rules: BatchRules): RuleLine[] {
  return (Object.keys(regulation) as RegulationKey[]).flatMap((key) => {
    const value = rules[key];
    const defaults = defaultBatchRules[key];
    if (typeof value !== 'object' || Array.isArray(value))
      return line(key, key, regulation[key].label, value, defaults);
    return Object.entries(value).map(([part, number]) => {
      const label = `${regulation[key].label}：${partLabels[part]}`;
      return line(key, `${key}.${part}`, label, number, (defaults as Record<string, number>)[part]);
    });
  });
}

/** 左右: the band around a target in which it counts as met (方案 二（二）). */
export function targetBand(target: number, percent: number): { least: number; most: number } {
  const slack = (target * percent) / 100;
  return { least: Math.ceil(target - slack), most: Math.floor(target + slack) };
}

/** 100人左右（90～110） */
export function describeTotal(rules: BatchRules): string {
  const { least, most } = targetBand(totalTarget(rules), rules.targetBandPercent);
  return `${totalTarget(rules)}人左右（${least}～${most}人）`;
}

type RuleValue = string | number | boolean | readonly number[];

function line(key: RegulationKey, path: string, label: string, value: RuleValue, standard: unknown): RuleLine {
  const { clause } = regulation[key];
  return {
    name: `rules.${path}`,
    label,
    basis: clause.startsWith('[A]') ? '通知未作规定，可以调整' : clause,
    kind: kindOf(key, value),
    value: typeof value === 'boolean' ? (value ? 'on' : '') : asText(value),
    shown: shown(key, value),
    isChanged: asText(value) !== asText(standard as RuleValue),
  };
}

function kindOf(key: RegulationKey, value: RuleValue): RuleLine['kind'] {
  if (key === 'minEducation') return 'EDUCATION';
  if (typeof value === 'boolean') return 'TICK';
  return typeof value === 'number' ? 'NUMBER' : 'TEXT';
}

function shown(key: RegulationKey, value: RuleValue): string {
  if (key === 'minEducation') return `${educationLevels.get(String(value))?.label ?? value}以上`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return asText(value);
}

function asText(value: RuleValue): string {
  return Array.isArray(value) ? value.join('、') : String(value);
}
