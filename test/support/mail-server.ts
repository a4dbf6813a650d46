import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message as it came in: whom it is for, and everything that was said, headers first. */
export interface Received {
  readonly to: readonly string[];
  readonly text: string;
}

/** A mail server that takes what it is sent, but for some. */
export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  /** Whoever is here has no mailbox. */
  readonly unknown: Set<string>;
  /** While this is so it takes nothing, for no fault of whom it is for. */
  isBusy: boolean;
  stop(): Promise<void>;
}

/** Starts one on a port of this machine. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const unknown = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      if (mail.isBusy) return done(smtpError('try again later', 451));
      return done(unknown.has(address) ? smtpError('no such mailbox', 550) : undefined);
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          text: readable(Buffer.concat(chunks).toString()),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined); // a client that hangs up
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.server.address() as AddressInfo; // it listens on a port
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    unknown,
    isBusy: false,
    stop: () => new Promise((closed) => server.close(closed)),
  };
  return mail;
}

const smtpError = (message: string, responseCode: number): Error => Object.assign(new Error(message), { responseCode });

/** The lines as they were written, not as they were wrapped to travel. */
const readable = (raw: string): string =>
  raw
    .replaceAll('=\r\n', '')
    .replaceAll(/(?:=[\dA-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
