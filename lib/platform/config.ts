import 'server-only';
import { z } from 'zod';
import type { MailMode } from '@/lib/domain/mail';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    DATABASE_URL: z.string().optional(),
    DATA_DIR: z.string().default('.data'),
    NEXTAUTH_URL: z.string().optional(),
    PORT: z.string().default('3000'),
    NEXTAUTH_SECRET: z.string().optional(),
    /** `keyId:base64` of 32 bytes: the key that encrypts from now on. */
    FIELD_ENCRYPTION_KEY: z.string().optional(),
    /** Comma-separated `keyId:base64`: keys that only decrypt, while rotation runs. */
    FIELD_ENCRYPTION_OLD_KEYS: z.string().default(''),
    /** base64 of 32 bytes, for blind indexes only. */
    BLIND_INDEX_KEY: z.string().optional(),
    /** Personas on the sign-in page; never with real data. */
    DEMO_MODE: flag,
    /** With a batch of 118 nominees that has come to its selection meeting. */
    FULL_DEMO: flag,
    /** One-time code for the first administrator, printed in the console. */
    SETUP_CODE: z.string().optional(),
    /** Instant from which the clock runs, for tests. */
    CLOCK_AT: z.string().optional(),
    /** Folder of an office's own licensed fonts (docs/decisions/0003-fonts.md). */
    FONT_DIR: z.string().optional(),
    LOG_LEVEL: z.string().default('info'),
    /** Mail server, e.g. smtps://user:password@mail.example.org; unset: messages stay in the app. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** Sender of all mail, e.g. 指导员工作台 <notice@example.org> */
    MAIL_FROM: z.string().includes('@').optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, 'SMTP_URL needs MAIL_FROM');

/** The environment, read once and checked; nothing else in the project reads `process.env`. */
export const config = environment.parse(process.env);

/** Whether cookies must be `Secure`: the address under which people reach us is https. */
export const isSecureOrigin = config.NEXTAUTH_URL?.startsWith('https://') ?? false;

/** The address under which people reach us, as printed in QR codes. */
export const publicAddress = config.NEXTAUTH_URL ?? `http://localhost:${config.PORT}`;

/** A setting that the running application cannot do without. */
export function required(name: 'NEXTAUTH_SECRET' | 'FIELD_ENCRYPTION_KEY' | 'BLIND_INDEX_KEY'): string {
  const value = config[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** Whether mail leaves this installation. Demo data never does. */
export const mailMode: MailMode = config.DEMO_MODE ? 'DEMO' : config.SMTP_URL ? 'ON' : 'OFF';
