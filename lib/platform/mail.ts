import 'server-only';
import { createTransport } from 'nodemailer';
import type { MailText } from '@/lib/domain/mail';
import { maskEmail } from '@/lib/domain/masking';
import { config } from './config';

export interface Mail extends MailText {
  /** Opaque; the same id makes the same Message-ID, so that a mail sent twice is shown once. */
  id: string;
  to: string;
}

export interface MailFailure {
  /** The address is refused for good: trying again is useless. */
  isPermanent: boolean;
  /** What the mail server said, the address masked. */
  answer: string;
}

/** Longest silence of a mail server, in ms; all together stay below the time of a transaction. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands a mail over to the mail server; null when it took it. */
export async function sendMail({ id, to, subject, text }: Mail): Promise<MailFailure | null> {
  const { SMTP_URL: url, MAIL_FROM: from = '' } = config;
  if (!url) throw new Error('no mail server is configured');
  const host = /@([^\s>]+)/.exec(from)?.[1];
  const mail = {
    from,
    to,
    subject,
    text,
    messageId: `<${id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail(mail);
    return null;
  } catch (error) {
    return failureOf(error as Error & { code?: string; responseCode?: number }, to);
  } finally {
    transport.close();
  }
}

/** Only a refusal of this very mail is for good; a wrong password or a broken line is mended, and then all goes out. */
function failureOf({ message, code, responseCode = 0 }: Error & { code?: string; responseCode?: number }, to: string) {
  const isAboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return {
    isPermanent: isAboutThisMail && responseCode >= 500,
    answer: message.replaceAll(to, maskEmail(to)).slice(0, 300),
  };
}
