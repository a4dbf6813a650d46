import { type Signal, signal } from '@preact/signals';
import { call, makeId } from '@rolwissel/client';
import { localeFor } from '@rolwissel/content';
import { SimulatedParticipant, type SimulationWords, type WorkshopCommand } from '@rolwissel/domain';
import type { Joined } from '@rolwissel/protocol';
import type { SeatAccess } from '@rolwissel/ui/page';

/** Somebody acts every so often, not all at once: a room fills a count one by one. */
const pauseMs = 250;

const roll = (below: number): number => Math.floor(Math.random() * below);

/** Simulated participants for rehearsing alone. They join through the same door as everybody and act through the same wire. */
export class Rehearsal {
  readonly size: Signal<number> = signal(0);
  readonly #workshopId: string;
  readonly #seat: SeatAccess;
  readonly #members: { readonly token: string; readonly extra: SimulatedParticipant }[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(workshopId: string, seat: SeatAccess) {
    this.#workshopId = workshopId;
    this.#seat = seat;
  }

  /** Lets so many in; they do what is asked of them until the console is closed. */
  async join(count: number, name: string, words: SimulationWords): Promise<void> {
    const code = this.#seat.door?.code;
    if (code === undefined) return;
    const { locales } = this.#seat.state.agenda;
    for (let n = 0; n < count; n++) {
      const number = this.#members.length;
      const locale = localeFor(locales[number % locales.length] ?? '');
      const request = { code, locale, alias: `${name} ${number + 1}`, rulesAccepted: true, participantId: makeId() };
      const answer = await call<Joined>('POST', '/api/join', request);
      if (!answer.ok) return;
      this.#enter(answer.value.token, words);
      void this.#send(answer.value.token, { kind: 'ChooseLocale', data: { locale } }); // a sign of life: they have no socket
      sessionStorage.setItem(this.#key, JSON.stringify(this.#members.map(({ token }) => token)));
    }
  }

  /** Those who came in before this page was loaded again go on. What they did before they have forgotten. */
  resume(words: SimulationWords): void {
    if (this.#members.length > 0) return;
    for (const token of tokensIn(sessionStorage.getItem(this.#key))) this.#enter(token, words);
  }

  leave(): void {
    clearInterval(this.#timer);
  }

  get #key(): string {
    return `rolwissel rehearsal ${this.#workshopId}`;
  }

  #enter(token: string, words: SimulationWords): void {
    this.#members.push({ token, extra: new SimulatedParticipant(this.#members.length, { words, roll, makeId }) });
    this.size.value = this.#members.length;
    this.#timer ??= setInterval(() => void this.#act(), pauseMs);
  }

  async #act(): Promise<void> {
    const member = this.#members[roll(this.#members.length)];
    if (!member || this.#seat.connection !== 'live') return;
    for (const command of member.extra.react(this.#seat.state)) await this.#send(member.token, command);
  }

  /** As a phone without a socket would. What is refused is nobody's business here. */
  async #send(token: string, { kind, data }: WorkshopCommand): Promise<void> {
    await fetch(`/api/workshops/${this.#workshopId}/commands`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ id: makeId(), kind, data, seen: 0 }),
    }).catch(() => undefined);
  }
}

function tokensIn(kept: string | null): readonly string[] {
  const value: unknown = JSON.parse(kept ?? '[]');
  return Array.isArray(value) ? value.filter((token) => typeof token === 'string') : [];
}
