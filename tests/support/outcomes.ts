import type { Outcome } from '@/lib/commands/command';

/** The value of a command that must succeed. */
export async function done<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(result.reasons.map(({ code, message }) => `${code} ${message}`).join('; '));
  return result.value;
}

/** Codes for which a command was refused; none when it succeeded. */
export async function codesOf(outcome: Promise<Outcome<unknown>>): Promise<string[]> {
  const result = await outcome;
  return result.ok ? [] : result.reasons.map(({ code }) => code);
}
