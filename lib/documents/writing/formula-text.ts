/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front: it is shown as text, and the readers
 * take it off again.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
