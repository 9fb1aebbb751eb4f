import 'server-only';
import { config } from './config';

let offset = config.CLOCK_AT ? Date.parse(config.CLOCK_AT) - Date.now() : 0;

/** The instant now. The only place that reads the machine's clock. */
export function now(): Date {
  return new Date(Date.now() + offset);
}

const shanghaiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The calendar day in Guangdong, `yyyy-MM-dd`. */
export function today(): string {
  return shanghaiDay.format(now());
}

/** Lets the clock run on from `at` (tests). */
export function setClock(at: string): void {
  offset = Date.parse(at) - Date.now();
}
