import 'server-only';

/** A `date` column as the calendar day that it is, `yyyy-MM-dd`. */
export function readDay(stored: Date): string {
  return stored.toISOString().slice(0, 10);
}

/** The same for a column that may be empty. */
export function readDayOrNull(stored: Date | null): string | null {
  return stored && readDay(stored);
}

/** A calendar day as Prisma wants it for a `date` column. */
export function storedDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
