import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string[];
  messageId: string;
  raw: string;
}

/** What a server does with a mail: accept it, or answer with this code and text. */
export type Answer = { code: number; text: string } | null;

export interface MailServer {
  url: string;
  received: Received[];
  /** Asked before the mail is accepted or refused; may take its time. */
  onMail: (mail: Received) => Answer | Promise<Answer>;
  /** Answer to RCPT TO. */
  onRecipient: (address: string) => Answer;
  stop(): Promise<void>;
}

/** A mail server of this process that speaks real SMTP and keeps what it accepted. */
export async function startMailServer(): Promise<MailServer> {
  const refusal = ({ code, text }: { code: number; text: string }) =>
    Object.assign(new Error(text), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const answer = kept.onRecipient(address);
      done(answer && refusal(answer));
    },
    async onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const raw = Buffer.concat(chunks).toString('utf8');
      const messageId = /^Message-ID: (.+)$/im.exec(raw)?.[1]?.trim() ?? '';
      const mail = { to: envelope.rcptTo.map(({ address }) => address), messageId, raw };
      const answer = await kept.onMail(mail);
      if (!answer) kept.received.push(mail);
      done(answer && refusal(answer));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const kept: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    onMail: () => null,
    onRecipient: () => null,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
  return kept;
}
