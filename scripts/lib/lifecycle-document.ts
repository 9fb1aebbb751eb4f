import {
  batchEventLabels,
  batchStateLabels,
  candidateEventLabels,
  candidateStateLabels,
  instructorEventLabels,
  instructorStateLabels,
  meetingEventLabels,
  meetingStateLabels,
} from '@/lib/domain/glossary';
import {
  batchMachine,
  candidateMachine,
  instructorMachine,
  type Machine,
  meetingMachine,
} from '@/lib/domain/lifecycle';

interface Chapter<State extends string, Event extends string> {
  title: string;
  machine: Machine<State, Event>;
  stateLabels: Record<State, string>;
  eventLabels: Record<Event, string>;
}

/** The text of `docs/lifecycle.md`: a Mermaid diagram of every state machine, in the words of the glossary. */
export function lifecycleDocument(): string {
  return [
    '# 流程状态图',
    '由 `lib/domain/lifecycle.ts` 生成，请勿手改：`npm run db:diagram`。',
    chapter({
      title: '批次',
      machine: batchMachine,
      stateLabels: batchStateLabels,
      eventLabels: batchEventLabels,
    }),
    chapter({
      title: '人选',
      machine: candidateMachine,
      stateLabels: candidateStateLabels,
      eventLabels: candidateEventLabels,
    }),
    chapter({
      title: '聘期',
      machine: instructorMachine,
      stateLabels: instructorStateLabels,
      eventLabels: instructorEventLabels,
    }),
    chapter({
      title: '遴选会议',
      machine: meetingMachine,
      stateLabels: meetingStateLabels,
      eventLabels: meetingEventLabels,
    }),
  ]
    .join('\n\n')
    .concat('\n');
}

function chapter<State extends string, Event extends string>(content: Chapter<State, Event>): string {
  const { title, machine, stateLabels, eventLabels } = content;
  const states = Object.keys(machine.transitions) as State[];
  const arrows = states.flatMap((from) => {
    const next = machine.transitions[from];
    const events = Object.keys(next) as Event[];
    return events.length === 0
      ? [`${from} --> [*]`]
      : events.map((event) => `${from} --> ${next[event]}: ${eventLabels[event]}`);
  });
  const names = states.map((state) => `${state}: ${stateLabels[state]}`);
  const lines = ['stateDiagram-v2', ...names, `[*] --> ${machine.initial}`, ...arrows];
  return `## ${title}\n\n\`\`\`mermaid\n${lines.join('\n  ')}\n\`\`\``;
}
