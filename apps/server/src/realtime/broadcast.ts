import { setImmediate as nextTurn } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type CommonAudience, isCount } from '@rolwissel/domain';
import type { Delta, ServerToClient } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import { faultOf } from '../problems/fault.ts';
import type { Room } from '../rooms/room.ts';
import { catchingUp, type Group, outside, returning, type Screen, type ScreenState } from './screen.ts';

/** So many sockets are written to before others get their turn: a fan-out to 1,000 at once holds up everybody's acks. */
const socketsPerTick = 25;

/** Those who catch up get a text of their own each; so many before others get their turn. */
const catchUpsPerTick = 25;

/** A screen that stays choked for this long is sent away; it comes back by itself. */
const longestLagMs = 60_000;

/** A telling takes its time; `endRest` ends the pause in it. */
interface Telling {
  readonly kind: 'telling';
  isMoreToTell: boolean;
  endRest: () => void;
}

/** What a broadcast does: nothing, wait until the pause since it told something is over, or tell. */
type Work = { readonly kind: 'quiet' } | { readonly kind: 'pausing'; readonly timer: NodeJS.Timeout } | Telling;

const quiet: Work = { kind: 'quiet' };
const doNothing = (): void => undefined;

/**
 * All screens that look through one common window of one workshop. Those in step are written to together, from one
 * encoding; newcomers and stragglers catch up one by one; those who cannot take more are left alone.
 */
export class Broadcast {
  readonly #server: Server<object, ServerToClient>;
  #room: Room;
  readonly #audience: CommonAudience;
  readonly #pauses: Pauses;
  readonly #logger = new Logger('Broadcast');
  readonly #groups: Group[] = [];
  readonly #screens = new Set<Screen>();
  /** Those that are catching up or returning; it follows their standing. */
  readonly #notInStep = new Set<Screen>();
  /** Up to where those in step have been told. */
  #told: number;
  #work: Work = quiet;
  #lastToldAt = Number.NEGATIVE_INFINITY;

  constructor(server: Server<object, ServerToClient>, room: Room, audience: CommonAudience, pauses: Pauses) {
    this.#server = server;
    this.#room = room;
    this.#audience = audience;
    this.#pauses = pauses;
    this.#told = room.feeds.positionOf(audience);
  }

  get size(): number {
    return this.#screens.size;
  }

  /** In the order in which they came. */
  get screens(): readonly Screen[] {
    return [...this.#screens];
  }

  has(screen: Screen): boolean {
    return this.#screens.has(screen);
  }

  /** A screen came: it gets its state or what it lacks at once, and falls into step with the next delta. */
  add(screen: Screen): void {
    this.#screens.add(screen);
    screen.sync();
    this.#bringIntoStep(screen);
  }

  remove(screen: Screen): void {
    this.#screens.delete(screen);
    this.#stand(screen, outside);
  }

  /** A screen lost its place and says up to where it still has everything; nothing, when it has nothing. */
  resync(screen: Screen, after: unknown): void {
    screen.claim(after);
    screen.ownPosition = 0;
    if (screen.standing.kind === 'backedOff') return; // it hears everything when its turn comes
    if (screen.isChoked) return this.#waitFor(screen);
    const waitMs = screen.answersFrom - performance.now();
    if (waitMs > 0) return this.#backOff(screen, waitMs, () => this.#takeBack(screen));
    screen.answer();
    this.#bringIntoStep(screen);
  }

  /** The workshop was read again, into another room: everybody gets the state of that one, in turns. */
  moveTo(room: Room): void {
    this.#room = room;
    this.#told = room.feeds.position;
    for (const screen of this.#screens) {
      screen.moveTo(room);
      if (screen.standing.kind === 'inStep') this.#stand(screen, catchingUp);
    }
    this.show();
  }

  /** There may be something new: show it now, or when the pause since the last time is over. What nobody here may see moves nothing. */
  show(): void {
    if (this.#told === this.#here && this.#notInStep.size === 0) return;
    if (this.#work.kind === 'telling') {
      this.#work.isMoreToTell = true;
      if (!this.#isOnlyCounts()) this.#work.endRest();
      return;
    }
    if (this.#work.kind === 'pausing') clearTimeout(this.#work.timer);
    const waitMs = this.#lastToldAt + this.#pauseMs() - performance.now();
    if (waitMs <= 0) void this.#showNow();
    else this.#work = { kind: 'pausing', timer: setTimeout(() => void this.#showNow(), waitMs).unref() };
  }

  /** Up to where there is anything to see for this audience. */
  get #here(): number {
    return this.#room.feeds.positionOf(this.#audience);
  }

  /** Counts can wait longer than news. */
  #pauseMs(): number {
    return this.#isOnlyCounts() ? this.#pauses.countsMs(this.size) : this.#pauses.newsMs(this.size);
  }

  /** Nothing waits to be told but how many. Newcomers hurry nobody: what those in step have been told, they have. */
  #isOnlyCounts(): boolean {
    for (const { standing, position } of this.#notInStep)
      if (standing.kind === 'returning' || position === null || position < this.#told) return false;
    const events = this.#room.feeds.since(this.#audience, this.#told);
    return events ? events.every(isCount) : false;
  }

  /** Nothing more is shown. */
  stop(): void {
    if (this.#work.kind === 'pausing') clearTimeout(this.#work.timer);
    if (this.#work.kind === 'telling') this.#work.endRest();
  }

  async #showNow(): Promise<void> {
    const telling: Telling = { kind: 'telling', isMoreToTell: false, endRest: doNothing };
    this.#work = telling;
    try {
      const delta = this.#delta();
      if (delta) await this.#tell(delta, telling);
      await this.#catchUp();
    } catch (error) {
      this.#logger.error(`Something new could not be told: ${faultOf(error)}`);
    }
    this.#work = quiet;
    if (telling.isMoreToTell) this.show();
  }

  /** What those in step lack; nothing when only a state can tell, or there is nothing to tell. */
  #delta(): Delta | undefined {
    const { feeds } = this.#room;
    const from = this.#told;
    const to = this.#here;
    if (from === to) return undefined;
    this.#told = to;
    this.#lastToldAt = performance.now();
    const events = feeds.since(this.#audience, from);
    if (events) return { from, to, events };
    for (const screen of this.#screens) if (screen.standing.kind === 'inStep') this.#stand(screen, catchingUp);
    return undefined;
  }

  /** News goes to one group after the other; a mere count takes half its pause for it, so that it is in nobody's way. */
  async #tell(delta: Delta, telling: Telling): Promise<void> {
    const isCounts = delta.events.every(isCount);
    const restMs = isCounts ? this.#pauses.countsMs(this.size) / 2 / this.#groups.length : 0;
    for (const group of this.#groups) {
      for (const screen of group.screens) {
        if (screen.isChoked) this.#waitFor(screen);
        else screen.position = delta.to;
      }
      if (group.screens.size === 0) continue;
      this.#server.to(group.name).emit('delta', delta);
      if (this.#groups.length > 1) await this.#rest(restMs, telling);
    }
  }

  /** Others get their turn; more of it where nothing is urgent. */
  async #rest(ms: number, telling: Telling): Promise<void> {
    await nextTurn();
    if (ms < 1 || (telling.isMoreToTell && !this.#isOnlyCounts())) return;
    await new Promise<void>((resolve) => {
      telling.endRest = resolve;
      setTimeout(resolve, ms).unref();
    });
  }

  /** Tells those who are not in step what they lack. */
  async #catchUp(): Promise<void> {
    let written = 0;
    for (const screen of this.#notInStep) {
      if (screen.isChoked) {
        this.#waitFor(screen);
        continue;
      }
      const isReturning = screen.standing.kind === 'returning';
      const lacks = isReturning || screen.position !== this.#here;
      if (isReturning) screen.answer();
      else if (lacks) screen.sync();
      if (screen.position === this.#told) this.#join(screen);
      else this.#stand(screen, catchingUp); // the log moved on while the others were told
      if (lacks && ++written % catchUpsPerTick === 0) await nextTurn();
    }
  }

  /** Into step at once where that is possible, else with the next delta. */
  #bringIntoStep(screen: Screen): void {
    if (screen.position === this.#told && this.#work.kind !== 'telling') {
      this.#join(screen);
      return;
    }
    this.#stand(screen, catchingUp);
    this.show();
  }

  /** A screen that cannot keep up loses deltas until it has drained, and then gets what it lacks in one piece. */
  #waitFor(screen: Screen): void {
    this.#backOff(screen, longestLagMs, () => screen.leave('overloaded', 5_000));
    screen.socket.conn.once('drain', () => this.#takeBack(screen));
  }

  #backOff(screen: Screen, ms: number, then: () => void): void {
    this.#stand(screen, { kind: 'backedOff', timer: setTimeout(then, ms).unref() });
  }

  #takeBack(screen: Screen): void {
    if (screen.standing.kind !== 'backedOff') return; // gone meanwhile
    this.#stand(screen, returning);
    this.show();
  }

  #join(screen: Screen): void {
    this.#stand(screen, catchingUp); // out of the group it may be in
    let group = this.#groups.find(({ screens }) => screens.size < socketsPerTick);
    if (!group) {
      group = { name: `${this.#room.id} ${this.#audience} ${this.#groups.length}`, screens: new Set() };
      this.#groups.push(group);
    }
    group.screens.add(screen);
    void screen.socket.join(group.name);
    this.#stand(screen, { kind: 'inStep', group });
  }

  /** The one place where a standing changes, and what hangs on it. */
  #stand(screen: Screen, standing: ScreenState): void {
    const before = screen.standing;
    screen.standing = standing;
    if (before.kind === 'backedOff') clearTimeout(before.timer);
    if (before.kind === 'inStep') {
      before.group.screens.delete(screen);
      void screen.socket.leave(before.group.name);
    }
    if (standing.kind === 'catchingUp' || standing.kind === 'returning') this.#notInStep.add(screen);
    else this.#notInStep.delete(screen);
  }
}

/** How long to wait between two deltas, given how many look on; the first one always goes at once. */
export interface Pauses {
  readonly newsMs: (screens: number) => number;
  /** When there is nothing new but how many. */
  readonly countsMs: (screens: number) => number;
}
