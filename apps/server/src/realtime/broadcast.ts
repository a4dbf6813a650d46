import { setImmediate as nextTurn } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type CommonAudience, isCount } from '@rolwissel/domain';
import type { Delta, ServerToClient } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import { faultOf } from '../problems/fault.ts';
import type { Room } from '../rooms/room.ts';
import type { Screen } from './screen.ts';

/** So many sockets are written to before others get their turn: a fan-out to 1,000 at once holds up everybody's acks. */
const turn = 25;

/** Those who are brought into step get a text of their own each; so many before others get their turn. */
const looseTurn = 25;

/** A screen that stays choked for this long is sent away; it comes back by itself. */
const longestLagMs = 60_000;

/**
 * All screens that look through one common window of one workshop. Those in step are written to together, from one
 * encoding; newcomers and stragglers are brought into step one by one; those who cannot take more are left alone.
 */
export class Broadcast {
  readonly #server: Server<object, ServerToClient>;
  #room: Room;
  readonly #audience: CommonAudience;
  readonly #pauses: Pauses;
  readonly #logger = new Logger('Broadcast');
  readonly #groups: Group[] = [];
  /** Every screen is in exactly one of these three: in step, loose, or left alone until a time or a drain. */
  readonly #group = new Map<Screen, Group>();
  readonly #loose = new Set<Screen>();
  readonly #alone = new Map<Screen, NodeJS.Timeout>();
  /** Up to where those in step have been told. */
  #told: number;
  #showing = false;
  #again = false;
  /** Ends the pause in a telling that takes its time. */
  #hurry: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastToldAt = Number.NEGATIVE_INFINITY;

  constructor(server: Server<object, ServerToClient>, room: Room, audience: CommonAudience, pauses: Pauses) {
    this.#server = server;
    this.#room = room;
    this.#audience = audience;
    this.#pauses = pauses;
    this.#told = room.feeds.positionOf(audience);
  }

  get size(): number {
    return this.#group.size + this.#loose.size + this.#alone.size;
  }

  get screens(): readonly Screen[] {
    return [...this.#group.keys(), ...this.#loose, ...this.#alone.keys()];
  }

  has(screen: Screen): boolean {
    return this.#group.has(screen) || this.#loose.has(screen) || this.#alone.has(screen);
  }

  /** A screen came: it gets its state or what it lacks at once, and falls into step with the next delta. */
  add(screen: Screen): void {
    screen.sync();
    this.#bring(screen);
  }

  remove(screen: Screen): void {
    this.#release(screen);
  }

  /** A screen lost its place and says up to where it still has everything; nothing, when it has nothing. */
  resync(screen: Screen, after: unknown): void {
    screen.claim(after);
    screen.ownPosition = 0;
    if (this.#alone.has(screen)) return; // it hears everything when its turn comes
    if (screen.isChoked) return this.#waitFor(screen);
    const wait = screen.answersFrom - performance.now();
    if (wait > 0) return this.#leaveAlone(screen, wait, () => this.#takeBack(screen));
    screen.answer();
    this.#release(screen);
    this.#bring(screen);
  }

  /** The workshop was read again, into another room: everybody gets the state of that one, in turns. */
  moveTo(room: Room): void {
    this.#room = room;
    this.#told = room.feeds.position;
    for (const screen of this.screens) {
      screen.moveTo(room);
      if (this.#alone.has(screen)) continue; // it is told everything when its turn comes
      this.#release(screen);
      this.#loose.add(screen);
    }
    this.show();
  }

  /** There may be something new: show it now, or when the pause since the last time is over. What nobody here may see moves nothing. */
  show(): void {
    if (this.#told === this.#here && this.#loose.size === 0) return;
    if (this.#showing) {
      this.#again = true;
      if (!this.#isOnlyCounts()) this.#hurry();
      return;
    }
    const wait = this.#lastToldAt + this.#pauseMs() - performance.now();
    clearTimeout(this.#timer);
    if (wait <= 0) void this.#showNow();
    else this.#timer = setTimeout(() => void this.#showNow(), wait).unref();
  }

  /** Up to where there is anything to see for this audience. */
  get #here(): number {
    return this.#room.feeds.positionOf(this.#audience);
  }

  /** Counts can wait longer than news. */
  #pauseMs(): number {
    return this.#isOnlyCounts() ? this.#pauses.countsMs(this.size) : this.#pauses.newsMs(this.size);
  }

  /** Nothing waits to be told but how many. */
  #isOnlyCounts(): boolean {
    const events = this.#loose.size === 0 && this.#room.feeds.since(this.#audience, this.#told);
    return events ? events.every(isCount) : false;
  }

  /** Nothing more is shown. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#hurry();
  }

  async #showNow(): Promise<void> {
    this.#timer = undefined;
    this.#showing = true;
    try {
      const delta = this.#delta();
      if (delta) await this.#tell(delta);
      await this.#gather();
    } catch (error) {
      this.#logger.error(`Something new could not be told: ${faultOf(error)}`);
    }
    this.#showing = false;
    if (!this.#again) return;
    this.#again = false;
    this.show();
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
    for (const screen of this.#group.keys()) {
      this.#release(screen);
      this.#loose.add(screen);
    }
    return undefined;
  }

  /** News goes to one group after the other; a mere count takes half its pause for it, so that it is in nobody's way. */
  async #tell(delta: Delta): Promise<void> {
    const isCounts = delta.events.every(isCount);
    const restMs = isCounts ? this.#pauses.countsMs(this.size) / 2 / this.#groups.length : 0;
    for (const group of this.#groups) {
      for (const screen of group.screens) {
        if (screen.isChoked) this.#waitFor(screen);
        else screen.position = delta.to;
      }
      if (group.screens.size === 0) continue;
      this.#server.to(group.name).emit('delta', delta);
      if (this.#groups.length > 1) await this.#rest(restMs);
    }
  }

  /** Others get their turn; more of it where nothing is urgent. */
  async #rest(ms: number): Promise<void> {
    await nextTurn();
    if (ms < 1 || (this.#again && !this.#isOnlyCounts())) return;
    await new Promise<void>((resolve) => {
      this.#hurry = resolve;
      setTimeout(resolve, ms).unref();
    });
  }

  /** Brings those who are not in step into it. */
  async #gather(): Promise<void> {
    let written = 0;
    for (const screen of this.#loose) {
      if (screen.isChoked) {
        this.#waitFor(screen);
        continue;
      }
      const lacks = screen.lagging || screen.position !== this.#here;
      if (screen.lagging) screen.answer();
      else if (lacks) screen.sync();
      if (screen.position === this.#told) this.#join(screen); // else the log moved on while the others were told
      if (lacks && ++written % looseTurn === 0) await nextTurn();
    }
  }

  /** Into step at once where that is possible, else with the next delta. */
  #bring(screen: Screen): void {
    if (screen.position === this.#told && !this.#showing) {
      this.#join(screen);
      return;
    }
    this.#loose.add(screen);
    this.show();
  }

  /** A screen that cannot keep up loses deltas until it has drained, and then gets what it lacks in one piece. */
  #waitFor(screen: Screen): void {
    this.#leaveAlone(screen, longestLagMs, () => screen.leave('overloaded', 5_000));
    screen.socket.conn.once('drain', () => this.#takeBack(screen));
  }

  #leaveAlone(screen: Screen, ms: number, then: () => void): void {
    this.#release(screen);
    screen.lagging = true;
    this.#alone.set(screen, setTimeout(then, ms).unref());
  }

  #takeBack(screen: Screen): void {
    if (!this.#alone.has(screen)) return; // gone meanwhile
    this.#release(screen);
    this.#loose.add(screen);
    this.show();
  }

  #join(screen: Screen): void {
    this.#release(screen);
    let group = this.#groups.find(({ screens }) => screens.size < turn);
    if (!group) {
      group = { name: `${this.#room.id} ${this.#audience} ${this.#groups.length}`, screens: new Set() };
      this.#groups.push(group);
    }
    group.screens.add(screen);
    this.#group.set(screen, group);
    void screen.socket.join(group.name);
  }

  #release(screen: Screen): void {
    this.#loose.delete(screen);
    clearTimeout(this.#alone.get(screen));
    this.#alone.delete(screen);
    const group = this.#group.get(screen);
    if (!group) return;
    group.screens.delete(screen);
    this.#group.delete(screen);
    void screen.socket.leave(group.name);
  }
}

/** How long to wait between two deltas, given how many look on; the first one always goes at once. */
export interface Pauses {
  readonly newsMs: (screens: number) => number;
  /** When there is nothing new but how many. */
  readonly countsMs: (screens: number) => number;
}

/** Screens that are written to in one turn. */
interface Group {
  readonly name: string;
  readonly screens: Set<Screen>;
}
