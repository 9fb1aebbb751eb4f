import 'server-only';
import pino from 'pino';
import { config } from './config';

/** Structured log. Never log personal data: ids and codes only. */
export const logger = pino({ level: config.LOG_LEVEL, base: null });
