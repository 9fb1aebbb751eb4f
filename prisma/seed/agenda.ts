import { randomUUID } from 'node:crypto';
import type { CommandContext, Outcome } from '@/lib/commands/command';
import type { Actor } from '@/lib/domain/permissions';
import { now, setClock } from '@/lib/platform/clock';

/** Things to be done, each at its instant: played in the order of time, so that history reads as it happened. */
export class Agenda {
  private readonly tasks: { at: string; run: () => Promise<unknown> }[] = [];

  /** @param day `yyyy-MM-dd`; @param time `HH:mm`, Guangdong time */
  add(day: string, time: string, run: () => Promise<unknown>): void {
    this.tasks.push({ at: `${day}T${time}:00+08:00`, run });
  }

  /** Plays what lies before `end`; tasks of the same instant in the order in which they were added. */
  async play(end: Date): Promise<void> {
    setClock('2000-01-01T00:00:00+08:00');
    for (const { at, run } of this.tasks.toSorted((a, b) => a.at.localeCompare(b.at))) {
      if (Date.parse(at) >= end.getTime()) throw new Error(`the demo would reach into the future: ${at}`);
      if (Date.parse(at) > now().getTime()) setClock(at);
      await run();
    }
    setClock(end.toISOString());
  }
}

/** A request of this actor that was never made before. */
export function requestOf(actor: Actor): CommandContext {
  return { actor, idempotencyKey: randomUUID() };
}

/** The value of a command; the seed is wrong when it is refused. */
export async function done<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (result.ok) return result.value;
  throw new Error(result.reasons.map(({ code, field = '', message }) => `${code} ${field} ${message}`).join('; '));
}
