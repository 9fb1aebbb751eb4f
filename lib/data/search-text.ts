import 'server-only';

/** Text for Prisma's `contains` and `startsWith`, which would take % and _ for patterns of LIKE. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
