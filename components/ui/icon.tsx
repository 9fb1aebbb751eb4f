const shapes = {
  ok: 'M5 10.5l3.2 3.2L15 7',
  bad: 'M6.5 6.5l7 7M13.5 6.5l-7 7',
  warn: 'M10 5v6M10 14.2v.3',
  info: 'M10 5.5v.3M10 9v6',
  question: 'M7.6 8a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.9-1.1 1.8M10 14.6v.2',
} as const;
export type IconName = keyof typeof shapes;

/** A sign in a filled circle, in the colour of the text. It never stands without words, so it is hidden from readers. */
export function Icon({ name, size = '1.25em' }: { name: IconName; size?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ flex: 'none', verticalAlign: '-0.25em' }}
    >
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d={shapes[name]} fill="none" stroke="#fff" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
