import { type Signal, signal } from '@preact/signals';
import { call, giveCommand, makeId } from '@rolwissel/client';
import { localeFor } from '@rolwissel/content';
import {
  roundsOf,
  SimulatedParticipant,
  type SimulationWords,
  simulatedPeople,
  type Workshop,
} from '@rolwissel/domain';
import type { SimulatedSeat } from '@rolwissel/protocol';
import type { SeatAccess } from '@rolwissel/ui/page';
import { anySeed, rehearsalKey } from './rehearsal-key.ts';

/** How often somebody may act, and how many at most are on their way then: a live room is not held up by those who are not there. */
const tickMs = 250;
const mostUnderway = 4;

/** So many come in with one command. */
const wave = 25;

/** Milliseconds from what is asked to an answer, as people take. */
const thinking = { least: 3_000, most: 20_000 } as const;

/** So many times as fast as people. */
export const speeds = [1, 2, 5, 10, 20] as const;
export type Speed = (typeof speeds)[number];

interface Member {
  readonly token: string;
  readonly participant: SimulatedParticipant;
  /** When they will have thought about it, by `performance.now()`. */
  actsAt: number;
}

/** Simulated participants for rehearsing. The lead lets them in; they act through the same wire as everybody, as long as this
 *  console is open. */
export class Rehearsal {
  readonly speed: Signal<Speed> = signal(1);
  /** Whoever rehearses with the same one meets people who vote and write the same. */
  readonly seed: Signal<string>;
  /** How many of them act from here. */
  readonly acting: Signal<number> = signal(0);
  readonly #workshopId: string;
  readonly #seat: SeatAccess;
  readonly #members = new Map<string, Member>();
  #underway = 0;
  /** What was asked when they last looked up. */
  #asked = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(workshopId: string, seat: SeatAccess) {
    this.#workshopId = workshopId;
    this.#seat = seat;
    this.seed = signal(sessionStorage.getItem(this.#key) ?? anySeed());
  }

  /** Lets so many more in, some at a time. Resolves with what was in the way, if anything was. */
  async join(count: number, name: string, words: SimulationWords): Promise<string | undefined> {
    const { agenda } = this.#seat.state;
    const ever = simulatedPeople(this.#seat.state).length;
    const participants = Array.from({ length: count }, (_, n) => ({
      participantId: makeId(),
      alias: `${name} ${ever + n + 1}`,
      locale: localeFor(agenda.locales[n % agenda.locales.length] ?? ''),
    }));
    for (let from = 0; from < count; from += wave) {
      const data = { participants: participants.slice(from, from + wave) };
      const ack = await this.#seat.send({ kind: 'SimulateParticipants', data });
      if (!ack.ok) return ack.message;
      if (!(await this.#enter(words, false))) return '';
    }
    return undefined;
  }

  /** Those who were let in before go on, led from here. What they did before is not known here. */
  async lead(words: SimulationWords): Promise<boolean> {
    return this.#enter(words, true);
  }

  /** Goes on where this page was loaded again; in another window they wait. */
  resume(words: SimulationWords): void {
    if (this.#members.size === 0 && sessionStorage.getItem(this.#key) !== null) void this.lead(words);
  }

  leave(): void {
    clearInterval(this.#timer);
  }

  get #key(): string {
    return rehearsalKey(this.#workshopId);
  }

  async #enter(words: SimulationWords, takesOver: boolean): Promise<boolean> {
    const answer = await call<readonly SimulatedSeat[]>('GET', `/api/workshops/${this.#workshopId}/simulated-seats`);
    if (!answer.ok) return false;
    sessionStorage.setItem(this.#key, this.seed.peek());
    for (const { handle, token } of answer.value) {
      if (this.#members.has(handle)) continue;
      const means = { words, seed: this.seed.peek(), handle, makeId };
      const participant = new SimulatedParticipant(Number(handle.slice(1)) - 1, means);
      if (takesOver) participant.takeOver(this.#seat.state);
      this.#members.set(handle, { token, participant, actsAt: this.#thoughtAt() });
    }
    this.acting.value = this.#members.size;
    this.#timer ??= setInterval(() => this.#tick(), tickMs);
    return true;
  }

  #tick(): void {
    const { state, connection } = this.#seat;
    if (connection !== 'live') return;
    this.#forgetRemoved(state);
    const asked = whatIsAsked(state);
    if (asked !== this.#asked) for (const member of this.#members.values()) member.actsAt = this.#thoughtAt();
    this.#asked = asked;
    this.#letAct();
  }

  /** Whoever has thought about it acts, as soon as there is room for it. */
  #letAct(): void {
    const now = performance.now();
    for (const member of this.#members.values()) {
      if (this.#underway >= mostUnderway) return;
      if (member.actsAt > now) continue;
      member.actsAt = this.#thoughtAt();
      void this.#act(member, this.#seat.state);
    }
  }

  #forgetRemoved(state: Workshop): void {
    const here = new Set(
      simulatedPeople(state).flatMap(({ handle, status }) => (status === 'present' ? [handle] : [])),
    );
    for (const handle of this.#members.keys()) if (!here.has(handle)) this.#members.delete(handle);
    this.acting.value = this.#members.size;
  }

  #thoughtAt(): number {
    const { least, most } = thinking;
    return performance.now() + (least + Math.random() * (most - least)) / this.speed.peek();
  }

  async #act({ token, participant }: Member, state: Workshop): Promise<void> {
    const commands = participant.react(state);
    if (commands.length === 0) return;
    this.#underway += 1;
    // what is refused is nobody's business here
    for (const command of commands) await giveCommand(this.#workshopId, token, command);
    this.#underway -= 1;
    this.#letAct();
  }
}

/** While this stays the same, nothing new is asked. */
function whatIsAsked(workshop: Workshop): string {
  const { status, activeActivity, projector } = workshop.agenda;
  const open = roundsOf(workshop).flatMap((round) => (round.status === 'open' ? [round.id] : []));
  return [status, activeActivity, projector.view, projector.focusId, workshop.steps.open, ...open].join(' ');
}
