import { Logger } from '@nestjs/common';
import { type Actor, type CommandKind, decide, refuse, type Workshop, type WorkshopEvent } from '@rolwissel/domain';
import { chain } from '../event-log/chain.ts';
import { type Batch, genesis, type Head, type StoredEvent } from '../event-log/stored-event.ts';
import { faultOf } from '../problems/fault.ts';
import { inTurns } from '../time/in-turns.ts';
import { Approach } from './approach.ts';
import { AudienceFeeds, type DisclosedEvent } from './audience-feeds.ts';
import { Authority, recalled, written } from './authority.ts';
import { actorText, busy, failed, type Outcome, outOfStep, type PendingCommand } from './command.ts';
import { CommandQueue } from './command-queue.ts';
import { type Act, LatestActs } from './latest-acts.ts';
import { LogTime } from './log-time.ts';
import type { PersonalTexts } from './personal-texts.ts';

/** So many commands are decided together and recorded in one commit. */
const maxBatchCommands = 500;

/** With this fact goes a person's key. */
const erasure: WorkshopEvent['type'] = 'ParticipantErased';

/** Told whether the log could be read. */
type Reader = (isRead: boolean) => void;

/**
 * `opening`: it reads its log for the first time; who was forgotten in it was so before anybody looked. `open`: it has the log
 * up to a moment. `forgetting`: in what it reads now somebody was forgotten. `retired`: it decides nothing more, its workshop is
 * read again, into another room. `forgetful`: retired because somebody was forgotten since it was read; only what is read again
 * is without their words.
 */
type Life = 'opening' | 'open' | 'forgetting' | 'retired' | 'forgetful';

/** What a room has beside its log. */
export interface RoomSettings {
  /** The log's head is as it was written; if not, nothing that follows it is vouched for. */
  readonly isSound?: boolean | undefined;
  /** It came out of a file: nothing is added to it, but that somebody is forgotten. */
  readonly isImported?: boolean | undefined;
  /** Milliseconds since 1970, of a clock that nobody sets. */
  readonly clock?: () => number;
  /** For how long nobody has heard of this trainer; milliseconds. */
  readonly silentMs?: (trainerId: string) => number;
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
 * One live workshop in memory: commands in line, the state they are decided on, and the windows people look through.
 * Check, record, show, reply: nothing is shown and nobody hears yes before the commit. While some decisions are on
 * their way to the log, the next ones are made, as if those were recorded; if they are not, none of them is.
 */
export class Room {
  readonly id: string;
  readonly isSound: boolean;
  readonly isImported: boolean;
  readonly feeds = new AudienceFeeds();
  readonly approach = new Approach();
  readonly #logger = new Logger('Room');
  readonly #texts: PersonalTexts;
  readonly #time: LogTime;
  readonly #authority = new Authority();
  readonly #commands = new CommandQueue();
  readonly #latest = new LatestActs();
  readonly #silentMs: (trainerId: string) => number;
  #head: Head = genesis;
  #life: Life = 'opening';
  /** Those who wait for what other nodes recorded: the next to be served, and those being served. */
  #readers: Reader[] = [];
  #reading: Reader[] = [];
  #batchLimit = maxBatchCommands;
  #sent: Decisions | undefined;
  #next = noDecisions();

  constructor(
    id: string,
    texts: PersonalTexts,
    { isSound = true, isImported = false, clock = Date.now, silentMs = () => 0 }: RoomSettings = {},
  ) {
    this.id = id;
    this.#texts = texts;
    this.isSound = isSound;
    this.isImported = isImported;
    this.#time = new LogTime(clock);
    this.#silentMs = silentMs;
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
    return this.#life === 'retired' || this.#life === 'forgetful';
  }

  /** Somebody was forgotten since it was read: only what is read again is without their words. */
  get hasForgotten(): boolean {
    return this.#life === 'forgetful';
  }

  get hasWork(): boolean {
    if (this.isRetired) return false;
    return !this.#commands.isEmpty || this.#next.decided.length > 0 || this.approach.kind === 'reading';
  }

  /** What was said to a command that took effect; nothing to one that did not, or still waits for its answer. */
  recall(id: string, actor: Actor): Outcome | undefined {
    return this.#commands.recall(id, actor);
  }

  /** Puts a command in line, or answers it. */
  ask(pending: PendingCommand): void {
    this.#commands.add(pending, !this.isRetired);
  }

  /** Decides what waits, on the state in memory. */
  decide(at: string): void {
    if (this.#sent?.forgets) return;
    const taken = this.#commands.take(Math.max(0, this.#batchLimit - this.#next.decided.length));
    const now = at > this.workshop.at ? at : this.workshop.at; // the log's time never goes back
    for (const [index, pending] of taken.entries()) {
      try {
        if (this.#next.forgets) return this.#commands.putBack(taken.slice(index));
        const before = this.#next.events.length;
        const outcome = this.#decide(pending, now);
        const decided = { pending, outcome, endsAt: this.#next.events.slice(before).at(-1)?.position };
        this.#next.decided.push(decided);
        this.#latest.decided(decided);
      } catch (error) {
        this.#commands.putBack(taken.slice(index + 1));
        this.#decideWithout(pending, at, error);
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
  #decideWithout(unwritable: PendingCommand, at: string, error: unknown): void {
    this.#logger.error(`${unwritable.command.kind} could not be written down: ${faultOf(error)}`);
    const again = pendingIn(this.#next);
    this.#goBack(this.#sent);
    this.#commands.putBack(again);
    this.#commands.reply(unwritable, failed);
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
    if (this.#life === 'opening') this.#life = 'open';
    for (const seen of sent.seen) this.feeds.add(seen);
    this.#batchLimit = Math.min(maxBatchCommands, this.#batchLimit * 2);
    this.#latest.keep(sent.decided);
    for (const { pending, outcome } of sent.decided) this.#commands.reply(pending, outcome);
    if (sent.forgets) this.#retire('forgetful');
  }

  /** What was sent is not recorded: go back, and decide the same commands again. `smaller` after a batch that PostgreSQL refused. */
  retry(smaller = false): void {
    const { sent } = this;
    const again = [...pendingIn(this.#sent), ...pendingIn(this.#next)];
    this.#goBack();
    this.#askAgain(again);
    if (smaller) this.#batchLimit = Math.max(1, Math.floor(sent / 2));
  }

  /** How many commands are on their way to the log. */
  get sent(): number {
    return this.#sent?.decided.length ?? 0;
  }

  /** What was sent is not recorded, or nobody knows: go back, and tell everybody who waits for it. The others stay in line. */
  giveUp(outcome: Outcome): void {
    const [left, again] = [pendingIn(this.#sent), pendingIn(this.#next)];
    this.#goBack();
    this.#askAgain(again);
    for (const pending of left) this.#commands.reply(pending, outcome);
  }

  /** Takes no more commands and tells everybody in line to come back. What is on its way to the log may still be recorded. */
  retire(): void {
    this.#retire(this.#life === 'forgetting' || this.#life === 'forgetful' ? 'forgetful' : 'retired');
  }

  #retire(how: 'retired' | 'forgetful'): void {
    this.#life = how;
    const again = pendingIn(this.#next);
    this.#goBack(this.#sent);
    this.#askAgain(again);
    this.turnAway(busy);
  }

  /** Tells everybody in line to come back. */
  turnAway(outcome: Outcome): void {
    this.#commands.turnAway(outcome);
    for (const reader of [...this.#reading.splice(0), ...this.#readers.splice(0)]) reader(false);
  }

  /** Asks for what other nodes recorded up to now; whether that could be read. */
  askToRead(): Promise<boolean> {
    this.approach.readFirst();
    return new Promise((reader) => this.#readers.push(reader));
  }

  /** The log is being read from here on. */
  beginToRead(): void {
    this.approach.beginToRead();
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
    return this.#commands.sharedWith(other.#commands);
  }

  /** Takes over what the log holds beyond this room, others getting their turn in between; nothing is decided meanwhile. */
  async catchUpInTurns(tail: readonly StoredEvent[]): Promise<void> {
    for await (const stored of inTurns(tail)) this.#take(stored);
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
    this.#commands.accept(stored.commandId, stored.position, stored.actor);
    this.#latest.read(stored.actor, stored.position);
    this.#head = { position: stored.position, hash: stored.hash };
    if (stored.type === erasure) this.#noteErasure(stored.position);
  }

  #noteErasure(position: number): void {
    if (this.#life === 'opening') this.feeds.forgetWords(position);
    else this.#life = this.isRetired ? 'forgetful' : 'forgetting';
  }

  #endReading(): void {
    this.#authority.settle();
    for (const reader of this.#reading.splice(0)) reader(true);
    if (this.#life === 'opening') this.#life = 'open';
    if (this.#life === 'forgetting') this.#retire('forgetful');
  }

  #decide(pending: PendingCommand, at: string): Outcome {
    const repeated = this.#commands.repeated(pending);
    if (repeated) return repeated;
    if (this.#latest.isBefore(pending)) return outOfStep;
    const decision = this.#decision(pending, at);
    if (!decision.ok) return decision;
    this.#record(pending, decision.events, at);
    const position = decision.events.length > 0 ? this.workshop.position : this.#lastSeenBy(pending.actor);
    this.#commands.accept(pending.id, position, actorText(pending.actor));
    return decision.data === undefined ? { ok: true, position } : { ok: true, position, data: decision.data };
  }

  /** A rule that throws is our mistake: it costs its own command an answer, and nobody else theirs. */
  #decision({ command, actor }: PendingCommand, at: string) {
    if (this.isImported && !isForTheRecord(command.kind, actor)) return refuse('imported');
    try {
      const leadSilentMs = actor.seat === 'facilitator' ? this.#silentMs(this.workshop.agenda.lead) : 0;
      return decide(command, this.workshop, actor, { at, leadSilentMs });
    } catch (error) {
      this.#logger.error(`${command.kind} could not be decided: ${faultOf(error)}`);
      return failed;
    }
  }

  #record({ id: commandId, actor }: PendingCommand, events: readonly WorkshopEvent[], at: string): void {
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

  /** Puts commands back in line, before the others, where there is still a line. */
  #askAgain(commands: readonly PendingCommand[]): void {
    this.#commands.askAgain(commands);
    if (this.isRetired) this.turnAway(busy);
  }

  /** Back to what is recorded, or to what is on its way and may still be. */
  #goBack(sent?: Decisions): void {
    const dropped = sent ? this.#next.decided : [...(this.#sent?.decided ?? []), ...this.#next.decided];
    for (const { pending, outcome } of dropped) {
      if (outcome.ok && !outcome.again) this.#commands.takeBack(pending.id);
    }
    if (sent) this.#texts.drop();
    else this.#texts.dropAll();
    this.#authority.drop(sent?.events.length ?? 0);
    this.#sent = sent;
    this.#next = noDecisions();
    this.#latest.drop(sent?.decided ?? []);
  }
}

const pendingIn = (decisions: Decisions | undefined): readonly PendingCommand[] =>
  decisions?.decided.map(({ pending }) => pending) ?? [];

/** The how manieth door it has. */
export const doorNumber = ({ shown }: Pick<Room, 'shown'>): number => shown.people.door?.number ?? 1;

/** What the system itself may still record of a workshop that is over elsewhere. */
const isForTheRecord = (kind: CommandKind, { seat }: Actor): boolean =>
  seat === 'system' && (kind === 'EraseParticipant' || kind === 'RecordLoss');
