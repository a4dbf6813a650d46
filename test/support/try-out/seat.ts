import type { Seat, Unsent } from '@rolwissel/client';
import type { Workshop, WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import { lead, type TryOut } from './try-out.ts';

type SeatAtHand = Pick<
  Seat,
  'state' | 'you' | 'connection' | 'ended' | 'door' | 'present' | 'floodedAt' | 'unsent' | 'send' | 'onChange' | 'now'
>;

/** The lead's seat at a try-out: answers as the server would, in the next turn. Held back, it keeps what it is asked. */
export class LeadSeat implements SeatAtHand {
  readonly #tryOut: TryOut;
  readonly #listeners = new Set<() => void>();
  readonly #waiting: (() => void)[] = [];
  readonly asked: WorkshopCommand[] = [];
  readonly ended = undefined;
  readonly door = { code: 'K7M2QX', url: 'http://192.168.178.24:3000/#secretOfTheDoor' };
  /** What is held back. */
  readonly unsent: Unsent[] = [];
  connection: Seat['connection'] = 'live';
  you = lead;
  /** Since when nobody has heard of the lead. */
  leadSilentSince: number | undefined;
  isHeldBack = false;
  floodedAt: number | undefined;

  constructor(tryOut: TryOut) {
    this.#tryOut = tryOut;
  }

  get state(): Workshop {
    return this.#tryOut.windows.facilitator;
  }

  get present() {
    const { joined } = this.state.people;
    return { online: joined, joined, ...(this.leadSilentSince ? { leadSilentSince: this.leadSilentSince } : {}) };
  }

  now(): number {
    return Date.parse(this.state.at);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async send(command: WorkshopCommand): Promise<Ack> {
    this.asked.push(command);
    if (this.isHeldBack) {
      this.unsent.push({ id: this.#tryOut.makeId(), command });
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
      this.unsent.shift();
    }
    const answer = this.#tryOut.ask(command, { seat: 'facilitator', id: this.you });
    this.tell();
    return typeof answer === 'string'
      ? { ok: false, code: answer, message: `refused: ${answer}` }
      : { ok: true, position: this.state.position };
  }

  /** Answers everything that was held back. */
  letGo(): void {
    this.isHeldBack = false;
    for (const answer of this.#waiting.splice(0)) answer();
  }

  /** Something changed in the window. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
