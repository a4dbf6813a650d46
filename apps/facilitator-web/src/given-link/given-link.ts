import type { Signal } from '@preact/signals';
import { type Answer, call } from '@rolwissel/client';
import type { ShareAccess } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';

/** A link that shares a workshop, in the hands of whoever was given it: opened once, and again only when what that gave is over. */
export class GivenLink {
  readonly secret: string;
  readonly #language: Signal<LanguageTag>;
  #opened: ShareAccess | undefined;

  constructor(secret: string, language: Signal<LanguageTag>) {
    this.secret = secret;
    this.#language = language;
  }

  /** What it leads to. Never throws. */
  async open(): Promise<Answer<ShareAccess>> {
    if (this.#opened) return { ok: true, value: this.#opened };
    const answer = await call<ShareAccess>('POST', '/api/share', { secret: this.secret }, this.#language.peek());
    if (answer.ok) this.#opened = answer.value;
    return answer;
  }

  /** What came of asking with what it gives. */
  async asked<T>(ask: (access: ShareAccess) => Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await this.#askedOnce(ask);
    if (answer.ok || answer.problem.status !== 401) return answer;
    this.#opened = undefined;
    return this.#askedOnce(ask);
  }

  async #askedOnce<T>(ask: (access: ShareAccess) => Promise<Answer<T>>): Promise<Answer<T>> {
    const opened = await this.open();
    return opened.ok ? ask(opened.value) : opened;
  }
}

/** The link in the part of an address after `#`, if one was given. */
export function linkIn(hash: string, language: Signal<LanguageTag>): GivenLink | undefined {
  const secret = new URLSearchParams(hash.replace(/^#/u, '')).get('share');
  return secret ? new GivenLink(secret, language) : undefined;
}

/** Asks by the link that was given, else as whoever is signed in here. */
export const askedBy = <T>(
  link: GivenLink | undefined,
  ask: (token?: string) => Promise<Answer<T>>,
): Promise<Answer<T>> => (link ? link.asked(({ token }) => ask(token)) : ask());
