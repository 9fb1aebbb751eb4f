import { DataTable } from '@/components/ui/data-table';
import { StatusBadge } from '@/components/ui/status-badge';
import type { Tone } from '@/components/ui/tone';
import { channelLabels } from '@/lib/domain/glossary';
import type { TargetGauge } from '@/lib/domain/review/selection';
import classes from './target-gauges.module.css';

const words: Record<TargetGauge['status'], [Tone, string]> = {
  BELOW: ['warn', '低于目标'],
  WITHIN: ['ok', '符合目标'],
  ABOVE: ['warn', '高于目标'],
};
const nameOf = (channel: TargetGauge['channel']) => (channel === 'TOTAL' ? '合计' : channelLabels[channel]);

interface Props {
  gauges: readonly TargetGauge[];
  /** “左右” in per cent of the target. */
  bandPercent: number;
}

/** Chosen beside the target of each channel: 「15人左右」 is a band, never a gate (方案 二（二）). */
export function TargetGauges({ gauges, bandPercent }: Props) {
  return (
    <DataTable
      caption={`已入选、备案人数与目标（“左右”按上下${bandPercent}%计，只供参考）`}
      rows={gauges}
      rowKey={({ channel }) => channel}
      empty={null}
      columns={[
        { header: '途径', isShort: true, isRowHeader: true, cell: ({ channel }) => nameOf(channel) },
        {
          header: '实际',
          isNumeric: true,
          cell: ({ actual, pending }) => (pending > 0 ? `${actual}人（含待发布${pending}人）` : `${actual}人`),
        },
        { header: '目标', isNumeric: true, cell: ({ target }) => `${target}人左右` },
        { header: '图示', cell: (gauge) => <Bar {...gauge} bandPercent={bandPercent} /> },
        {
          header: '比较',
          isShort: true,
          cell: ({ status }) => <StatusBadge tone={words[status][0]} label={words[status][1]} />,
        },
      ]}
    />
  );
}

/** The band as a shaded stretch, the actual number as a bar; the figures beside it say the same. */
function Bar({ actual, target, bandPercent }: TargetGauge & { bandPercent: number }) {
  const scale = Math.max(actual, target * (1 + bandPercent / 100), 1) * 1.05;
  const at = (value: number) => `${Math.min((value / scale) * 100, 100)}%`;
  return (
    <svg className={classes.bar} aria-hidden="true">
      <rect
        className={classes.band}
        x={at(target * (1 - bandPercent / 100))}
        width={at((target * 2 * bandPercent) / 100)}
        height="100%"
      />
      <rect className={classes.actual} y="30%" width={at(actual)} height="40%" />
      <line className={classes.target} x1={at(target)} x2={at(target)} y1="0" y2="100%" />
    </svg>
  );
}
