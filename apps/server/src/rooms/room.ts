import { setImmediate as nextTurn } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type Actor, decide, type Workshop, type WorkshopEvent } from '@rolwissel/domain';
import { chain } from '../event-log/chain.ts';
import { type Batch, genesis, type Head, type StoredEvent } from '../event-log/stored-event.ts';
import { faultOf } from '../problems/fault.ts';
import { type Asked, actorText, busy, failed, malformed, type Outcome, outOfStep } from './asked.ts';
import { AudienceFeeds, type DisclosedEvent } from './audience-feeds.ts';
import { Authority, recalled, written } from './authority.ts';
import { type Act, LatestActs } from './latest-acts.ts';
import { LogTime } from './log-time.ts';
import type { PersonalTexts } from './personal-texts.ts';

/** Commands that are decided together and recorded in one commit. */
const largestBatch = 500;

/** Events are read for so long before others get their turn. */
const turnMs = 8;
/** With this fact goes a person's key. */
const erasure: WorkshopEvent['type'] = 'ParticipantErased';

/** More commands than this wait for nobody: they are told to come back. */
const longestQueue = 5_000;

/** What is known of a command that took effect. */
interface Settled {
  readonly position: number;
  readonly actor: string;
}

/** Told whether the log could be read. */
type Reader = (isRead: boolean) => void;

/** What a room has beside its log. */
interface RoomTraits {
  /** The log's head is as it was written; if not, nothing that follows it is vouched for. */
  readonly isSound?: boolean;
  /** Milliseconds since 1970, of a clock that nobody sets. */
  readonly clock?: () => number;
}

/** A command that was decided and waits for the commit, and what its asker will hear then. */
interface Decided extends Act {
  readonly outcome: Outcome;
}

/** Commands that were decided one after the other, and what follows from them. */
interface Decisions {
  readonly decided: Decided[];
  readonly events: StoredEvent[];
  readonly seen: DisclosedEvent[];
  /** Somebody is forgotten by the last of them: nothing is decided after it on what this room still remembers. */
  forgets: boolean;
}

const noDecisions = (): Decisions => ({ decided: [], events: [], seen: [], forgets: false });

/**
 * One live workshop in memory: a queue of commands, the state they are decided on, and the windows people look through.
 * Check, record, show, reply: nothing is shown and nobody hears yes before the commit. While some decisions are on
 * their way to the log, the next ones are made, as if those were recorded; if they are not, none of them is.
 */
export class Room {
  readonly id: string;
  readonly isSound: boolean;
  readonly feeds = new AudienceFeeds();
  /** How many further flushes lock the head first, because another node writes here too. */
  lockedFlushes = 0;
  /** The log is, or may be, ahead of this room: read before deciding. */
  behind = false;
  readonly #logger = new Logger('Room');
  readonly #texts: PersonalTexts;
  readonly #time: LogTime;
  readonly #authority = new Authority();
  /** It has the log up to a moment; what it reads from now on happened meanwhile. */
  #isRead = false;
  /** Somebody was forgotten in what it is reading. */
  #forgets = false;
  readonly #settled = new Map<string, Settled>();
  readonly #latest = new LatestActs();
  /** Commands in line, and those that came again while they were. */
  readonly #waiting = new Map<string, { readonly first: Asked; readonly twins: Asked[] }>();
  #head: Head = genesis;
  #queue: Asked[] = [];
  /** Those who wait for what other nodes recorded: the next to be served, and those being served. */
  #readers: Reader[] = [];
  #reading: Reader[] = [];
  #limit = largestBatch;
  #isRetired = false;
  #hasForgotten = false;
  #sent: Decisions | undefined;
  #next = noDecisions();

  constructor(id: string, texts: PersonalTexts, { isSound = true, clock = Date.now }: RoomTraits = {}) {
    this.id = id;
    this.#texts = texts;
    this.isSound = isSound;
    this.#time = new LogTime(clock);
  }

  /** The time of this workshop: milliseconds since 1970. */
  now(): number {
    return this.#time.now();
  }

  /** The state that rules see: the log, what is being recorded right now, and what is decided next; nobody is shown that. */
  get workshop(): Workshop {
    return this.#authority.state;
  }

  /** What is recorded, as trainers see it. */
  get shown(): Workshop {
    return this.feeds.state('facilitator');
  }

  /** The last recorded event. */
  get head(): Head {
    return this.#head;
  }

  /** It decides nothing more: its workshop is read again, into another room. */
  get isRetired(): boolean {
    return this.#isRetired;
  }

  /** Somebody was forgotten since it was read: only what is read again is without their words. */
  get hasForgotten(): boolean {
    return this.#hasForgotten;
  }

  get hasWork(): boolean {
    if (this.#isRetired) return false;
    return this.#queue.length > 0 || this.#next.decided.length > 0 || this.behind;
  }

  /** What was said to a command that took effect; nothing to one that did not, or still waits for its answer. */
  recall(id: string, actor: Actor): Outcome | undefined {
    const settled = this.#waiting.has(id) ? undefined : this.#settled.get(id);
    return settled && again(settled, actor);
  }

  /** Puts a command in line. The same id asked twice at once is decided once and answered twice. */
  ask(asked: Asked): void {
    const known = this.recall(asked.id, asked.actor);
    if (known) return asked.reply(known);
    const waiting = this.#waiting.get(asked.id);
    if (waiting) {
      if (isSame(waiting.first, asked)) waiting.twins.push(asked);
      else asked.reply(malformed);
    } else if (this.#isRetired || this.#queue.length >= longestQueue) {
      asked.reply(busy);
    } else {
      this.#waiting.set(asked.id, { first: asked, twins: [] });
      this.#queue.push(asked);
    }
  }

  /** Decides what waits, on the state in memory. */
  decide(at: string): void {
    if (this.#sent?.forgets) return;
    const taken = this.#queue.splice(0, Math.max(0, this.#limit - this.#next.decided.length));
    const now = at > this.workshop.at ? at : this.workshop.at; // the log's time never goes back
    for (const [index, asked] of taken.entries()) {
      try {
        if (this.#next.forgets) return void this.#queue.unshift(...taken.slice(index));
        const before = this.#next.events.length;
        const outcome = this.#decide(asked, now);
        const decided = { asked, outcome, endsAt: this.#next.events.slice(before).at(-1)?.position };
        this.#next.decided.push(decided);
        this.#latest.decided(decided);
      } catch (error) {
        this.#queue.unshift(...taken.slice(index + 1));
        this.#decideWithout(asked, at, error);
        return;
      }
    }
  }

  /** Gives back what must be recorded of what is decided, if anything. One batch at a time, until `commit` or another end. */
  send(): Batch | undefined {
    const sent = this.#next;
    this.#sent = sent;
    this.#next = noDecisions();
    if (sent.events.length === 0) return undefined;
    return {
      streamId: this.id,
      after: this.#head,
      events: sent.events,
      status: this.workshop.agenda.status,
      newKeys: this.#texts.send(),
      isDoubted: !this.isSound,
    };
  }

  /** What follows from this command cannot be written down: it costs that one its answer, and the others nothing. */
  #decideWithout(spoilt: Asked, at: string, error: unknown): void {
    this.#logger.error(`${spoilt.command.kind} could not be written down: ${faultOf(error)}`);
    const again = this.#next.decided.map(({ asked }) => asked);
    this.#goBack(this.#sent);
    this.#queue.unshift(...again);
    this.#reply(spoilt, failed);
    this.decide(at);
  }

  /** What was sent is recorded, or there was nothing to record: show it, then answer. */
  commit(): void {
    const sent = this.#sent;
    if (!sent) return;
    this.#sent = undefined;
    const last = sent.events.at(-1);
    if (last) this.#head = { position: last.position, hash: last.hash };
    this.#texts.keep();
    this.#authority.keep(sent.events.length);
    this.#authority.settle();
    this.#isRead = true;
    for (const seen of sent.seen) this.feeds.add(seen);
    this.#limit = Math.min(largestBatch, this.#limit * 2);
    this.#latest.keep(sent.decided);
    for (const { asked, outcome } of sent.decided) this.#reply(asked, outcome);
    if (sent.forgets) this.#forget();
  }

  /** What was sent is not recorded: go back, and decide the same commands again. `smaller` after a batch that PostgreSQL refused. */
  retry(smaller = false): void {
    const { sent } = this;
    const again = [...(this.#sent?.decided ?? []), ...this.#next.decided].map(({ asked }) => asked);
    this.#goBack();
    this.#askAgain(again);
    if (smaller) this.#limit = Math.max(1, Math.floor(sent / 2));
  }

  /** How many commands are on their way to the log. */
  get sent(): number {
    return this.#sent?.decided.length ?? 0;
  }

  /** What was sent is not recorded, or nobody knows: go back, and tell everybody who waits for it. The others stay in line. */
  giveUp(outcome: Outcome): void {
    const left = this.#sent?.decided ?? [];
    const again = this.#next.decided.map(({ asked }) => asked);
    this.#goBack();
    this.#askAgain(again);
    for (const { asked } of left) this.#reply(asked, outcome);
  }

  /** Takes no more commands and tells everybody in line to come back. What is on its way to the log may still be recorded. */
  retire(): void {
    this.#isRetired = true;
    const again = this.#next.decided.map(({ asked }) => asked);
    this.#goBack(this.#sent);
    this.#askAgain(again);
    this.turnAway(busy);
  }

  #forget(): void {
    this.#hasForgotten = true;
    this.retire();
  }

  /** Tells everybody in line to come back. */
  turnAway(outcome: Outcome): void {
    for (const asked of this.#queue.splice(0)) this.#reply(asked, outcome);
    for (const reader of [...this.#reading.splice(0), ...this.#readers.splice(0)]) reader(false);
  }

  /** Asks for what other nodes recorded up to now; whether that could be read. */
  askToRead(): Promise<boolean> {
    this.behind = true;
    return new Promise((reader) => this.#readers.push(reader));
  }

  /** The log is being read from here on. */
  beginToRead(): void {
    this.behind = false;
    this.#reading.push(...this.#readers.splice(0));
  }

  /** Whether these events hold texts whose keys were made by another node meanwhile. */
  lacksKeyFor(tail: readonly StoredEvent[]): boolean {
    return this.#texts.lacksKeyFor(tail.filter(({ position }) => position > this.#head.position));
  }

  loadKeys(wrapped: ReadonlyMap<string, Buffer>): void {
    this.#texts.load(wrapped);
  }

  /** Whether the log, read from this room's last event on, still holds that event; if not, this room has another past. */
  goesOnWith(tail: readonly StoredEvent[]): boolean {
    const { position, hash } = this.#head;
    return position === 0 || (tail[0]?.position === position && tail[0].hash === hash);
  }

  /** The last position up to which another room of this workshop has the same commands. */
  sharedWith(other: Room): number {
    const ends = [...this.#settled].sort(([, one], [, another]) => one.position - another.position);
    const parting = ends.findIndex(([id, { position }]) => other.#settled.get(id)?.position !== position);
    return (parting < 0 ? ends : ends.slice(0, parting)).at(-1)?.[1].position ?? 0;
  }

  /** Takes over what the log holds beyond this room, others getting their turn in between; nothing is decided meanwhile. */
  async catchUpInTurns(tail: readonly StoredEvent[]): Promise<void> {
    let until = performance.now() + turnMs;
    for (const stored of tail) {
      this.#take(stored);
      if (performance.now() < until) continue;
      await nextTurn();
      until = performance.now() + turnMs;
    }
    this.#endReading();
  }

  /** Takes over what the log holds beyond this room. */
  catchUp(tail: readonly StoredEvent[]): void {
    for (const stored of tail) this.#take(stored);
    this.#endReading();
  }

  #take(stored: StoredEvent): void {
    if (stored.position <= this.#head.position) return;
    this.feeds.add(this.#authority.apply(recalled(stored, this.#texts)));
    this.#authority.keep(1);
    this.#time.note(stored.at);
    this.#settled.set(stored.commandId, { position: stored.position, actor: stored.actor });
    this.#latest.read(stored.actor, stored.position);
    this.#head = { position: stored.position, hash: stored.hash };
    if (stored.type !== erasure) return;
    if (this.#isRead) this.#forgets = true;
    else this.feeds.forgetWords(stored.position);
  }

  #endReading(): void {
    this.#authority.settle();
    this.#isRead = true;
    for (const reader of this.#reading.splice(0)) reader(true);
    if (!this.#forgets) return;
    this.#forgets = false;
    this.#forget();
  }

  #decide(asked: Asked, at: string): Outcome {
    const settled = this.#settled.get(asked.id);
    if (settled) return again(settled, asked.actor);
    if (this.#latest.isBefore(asked)) return outOfStep;
    const decision = this.#decision(asked, at);
    if (!decision.ok) return decision;
    this.#record(asked, decision.events, at);
    const position = decision.events.length > 0 ? this.workshop.position : this.#lastSeenBy(asked.actor);
    this.#settled.set(asked.id, { position, actor: actorText(asked.actor) });
    return decision.data === undefined ? { ok: true, position } : { ok: true, position, data: decision.data };
  }

  /** A rule that throws is our mistake: it costs its own command an answer, and nobody else theirs. */
  #decision({ command, actor }: Asked, at: string) {
    try {
      return decide(command, this.workshop, actor, { at });
    } catch (error) {
      this.#logger.error(`${command.kind} could not be decided: ${faultOf(error)}`);
      return failed;
    }
  }

  #record({ id: commandId, actor }: Asked, events: readonly WorkshopEvent[], at: string): void {
    const unplaced = events.map((event, commandIndex) => ({
      commandId,
      commandIndex,
      actor: actorText(actor),
      at,
      ...written(event, this.#texts),
    }));
    const next = this.#next;
    const { position, hash } = next.events.at(-1) ?? this.#sent?.events.at(-1) ?? this.#head;
    for (const stored of chain({ position, hash }, unplaced)) {
      const event = events[stored.commandIndex];
      if (!event) continue;
      next.events.push(stored);
      next.seen.push(this.#authority.apply({ ...event, position: stored.position, at }));
      next.forgets ||= event.type === erasure;
    }
  }

  /** The last event that somebody sees or is about to see: what is out of their sight is nothing they can time. */
  #lastSeenBy({ seat, id }: Actor): number {
    const audience = seat === 'participant' ? 'participants' : seat === 'projector' ? 'projector' : 'facilitator';
    const isSeen = ({ seen }: DisclosedEvent) => seen[audience] !== undefined || seen.own.some(({ to }) => to === id);
    const coming = this.#next.seen.findLast(isSeen) ?? this.#sent?.seen.findLast(isSeen);
    return coming?.position ?? Math.max(this.feeds.positionOf(audience), this.feeds.ownPosition(id));
  }

  #reply(asked: Asked, outcome: Outcome): void {
    const twins = this.#waiting.get(asked.id)?.twins ?? [];
    this.#waiting.delete(asked.id);
    asked.reply(outcome);
    for (const twin of twins) {
      const settled = this.#settled.get(twin.id);
      twin.reply(outcome.ok && settled ? again(settled, twin.actor) : outcome);
    }
  }

  /** Puts commands back in line, before the others. Who is not there any more to hear the answer asks again elsewhere, or has
   *  done so and has got one. */
  #askAgain(commands: readonly Asked[]): void {
    const [gone, here] = [commands.filter(isGone), commands.filter((asked) => !isGone(asked))];
    this.#queue.unshift(...here);
    for (const asked of gone) this.#reply(asked, busy);
    if (this.#isRetired) this.turnAway(busy);
  }

  /** Back to what is recorded, or to what is on its way and may still be. */
  #goBack(sent?: Decisions): void {
    const dropped = sent ? this.#next.decided : [...(this.#sent?.decided ?? []), ...this.#next.decided];
    for (const { asked, outcome } of dropped) if (outcome.ok && !outcome.again) this.#settled.delete(asked.id);
    if (sent) this.#texts.drop();
    else this.#texts.dropAll();
    this.#authority.drop(sent?.events.length ?? 0);
    this.#sent = sent;
    this.#next = noDecisions();
    this.#latest.drop(sent?.decided ?? []);
  }
}

const isGone = ({ via }: Asked): boolean => via?.connected === false;

const isSame = (one: Asked, other: Asked): boolean => actorText(one.actor) === actorText(other.actor);

/** The same id from the same seat is the same command; from another seat it is a mistake. */
function again({ position, actor }: Settled, asker: Actor): Outcome {
  return actor === actorText(asker) ? { ok: true, position, again: true } : malformed;
}
