import { Facts } from '@/components/ui/facts';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { TermBadge } from '@/components/ui/state-badge';
import { TextLink } from '@/components/ui/text-link';
import { Timeline, type TimelineEntry } from '@/components/ui/timeline';
import { formatDay } from '@/lib/domain/calendar-day';
import { instructorEventLabels } from '@/lib/domain/glossary';
import type { InstructorEvent, InstructorState } from '@/lib/domain/lifecycle';
import { TermChangeFacts } from './term-change-facts';

interface Term {
  id: string;
  state: InstructorState;
  startsOn: string;
  endsOn: string;
  endedOn: string | null;
  letterId: string;
  letterNumber: string;
  batchTitle: string;
  steps: TimelineEntry[];
  changes: (Parameters<typeof TermChangeFacts>[0]['change'] & { event: InstructorEvent })[];
}

/** Every term of one person, the newest first, with what was proposed, decided and done. */
export function TermHistory({ terms, canReadLetters }: { terms: readonly Term[]; canReadLetters: boolean }) {
  return terms.map((term) => (
    <Panel key={term.id} title={`聘期 ${formatDay(term.startsOn)}至${formatDay(term.endsOn)}`}>
      <Stack>
        <Facts
          facts={[
            { label: '状态', value: <TermBadge state={term.state} /> },
            { label: '聘书', value: canReadLetters ? <LetterLink term={term} /> : term.letterNumber },
            { label: '批次', value: term.batchTitle },
            ...(term.endedOn ? [{ label: '提前结束', value: `自${formatDay(term.endedOn)}起不再担任` }] : []),
          ]}
        />
        {term.changes
          .filter(({ isApproved }) => isApproved !== null)
          .map((change) => (
            <details key={change.id}>
              <summary>
                {instructorEventLabels[change.event]}：{change.isApproved ? '同意' : '不同意'}
              </summary>
              <TermChangeFacts change={change} />
            </details>
          ))}
        {term.steps.length > 0 && <Timeline machine="INSTRUCTOR" steps={term.steps} />}
      </Stack>
    </Panel>
  ));
}

function LetterLink({ term }: { term: Term }) {
  return <TextLink href={`/appointments/letters/${term.letterId}`}>{term.letterNumber}</TextLink>;
}
