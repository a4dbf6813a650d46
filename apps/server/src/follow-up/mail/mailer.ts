import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import type { MailSettings } from '../../config/settings.ts';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same each time the same letter goes, so that a second copy can be told from it. */
  readonly id: string;
}

/** What a mail server said: it has it; that address does not exist there; or nothing to rely on, so that it is tried again. */
export type Delivery = 'sent' | 'bounced' | 'later';

/** How long a mail server may take for anything, in milliseconds. */
const patienceMs = 10_000;

/** Hands letters over to the mail server that is set. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  readonly #settings: MailSettings | undefined;
  #transport: Transporter | undefined;

  constructor(@Inject(CONFIG) { mail }: Config) {
    this.#settings = mail;
  }

  /** Whether there is one. */
  get isSet(): boolean {
    return this.#settings !== undefined;
  }

  onModuleDestroy(): void {
    this.#transport?.close();
  }

  async send({ to, subject, text, id }: Letter): Promise<Delivery> {
    if (!this.#settings) return 'later';
    this.#transport ??= transportTo(this.#settings.url);
    try {
      await this.#transport.sendMail({
        from: this.#settings.from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: id,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      return isAddressRefused(error) ? 'bounced' : 'later';
    }
  }
}

/** In the clear only to this machine itself, or where whoever runs it says so (`?ignoreTLS=true`). */
function transportTo(address: string): Transporter {
  const url = new URL(address);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isSecure = url.protocol === 'smtps:';
  const isClear = isHere || url.searchParams.get('ignoreTLS') === 'true';
  return createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (isSecure ? 465 : 587),
    secure: isSecure,
    requireTLS: !isClear,
    ignoreTLS: isClear && !isSecure,
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** For ever, and because of who it goes to: everything else may be better tomorrow. */
function isAddressRefused(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { command, responseCode } = error as { readonly command?: unknown; readonly responseCode?: unknown }; // as nodemailer tells it
  return command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500;
}
