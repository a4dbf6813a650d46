import { setImmediate as nextTurn } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type CommonAudience, isCount } from '@rolwissel/domain';
import type { Delta, ServerToClient } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import { faultOf } from '../problems/fault.ts';
import type { Room } from '../rooms/room.ts';
import type { Viewer } from './viewer.ts';

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
export class AudienceOf {
  readonly #server: Server<object, ServerToClient>;
  #room: Room;
  readonly #audience: CommonAudience;
  readonly #pauses: Pauses;
  readonly #logger = new Logger('Audience');
  readonly #groups: Group[] = [];
  /** Every screen is in exactly one of these three: in step, loose, or left alone until a time or a drain. */
  readonly #group = new Map<Viewer, Group>();
  readonly #loose = new Set<Viewer>();
  readonly #alone = new Map<Viewer, NodeJS.Timeout>();
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

  get viewers(): readonly Viewer[] {
    return [...this.#group.keys(), ...this.#loose, ...this.#alone.keys()];
  }

  has(viewer: Viewer): boolean {
    return this.#group.has(viewer) || this.#loose.has(viewer) || this.#alone.has(viewer);
  }

  /** A screen came: it gets its state or what it lacks at once, and falls into step with the next delta. */
  add(viewer: Viewer): void {
    viewer.sync();
    this.#bring(viewer);
  }

  remove(viewer: Viewer): void {
    this.#release(viewer);
  }

  /** A screen lost its place and says up to where it still has everything; nothing, when it has nothing. */
  resync(viewer: Viewer, after: unknown): void {
    viewer.claim(after);
    viewer.ownPosition = 0;
    if (this.#alone.has(viewer)) return; // it hears everything when its turn comes
    if (viewer.isChoked) return this.#waitFor(viewer);
    const wait = viewer.answersFrom - performance.now();
    if (wait > 0) return this.#leaveAlone(viewer, wait, () => this.#takeBack(viewer));
    viewer.answer();
    this.#release(viewer);
    this.#bring(viewer);
  }

  /** The workshop was read again, into another room: everybody gets the state of that one, in turns. */
  moveTo(room: Room): void {
    this.#room = room;
    this.#told = room.feeds.position;
    for (const viewer of this.viewers) {
      viewer.moveTo(room);
      if (this.#alone.has(viewer)) continue; // it is told everything when its turn comes
      this.#release(viewer);
      this.#loose.add(viewer);
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
    for (const viewer of this.#group.keys()) {
      this.#release(viewer);
      this.#loose.add(viewer);
    }
    return undefined;
  }

  /** News goes to one group after the other; a mere count takes half its pause for it, so that it is in nobody's way. */
  async #tell(delta: Delta): Promise<void> {
    const isCounts = delta.events.every(isCount);
    const restMs = isCounts ? this.#pauses.countsMs(this.size) / 2 / this.#groups.length : 0;
    for (const group of this.#groups) {
      for (const viewer of group.viewers) {
        if (viewer.isChoked) this.#waitFor(viewer);
        else viewer.position = delta.to;
      }
      if (group.viewers.size === 0) continue;
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
    for (const viewer of this.#loose) {
      if (viewer.isChoked) {
        this.#waitFor(viewer);
        continue;
      }
      const lacks = viewer.lagging || viewer.position !== this.#here;
      if (viewer.lagging) viewer.answer();
      else if (lacks) viewer.sync();
      if (viewer.position === this.#told) this.#join(viewer); // else the log moved on while the others were told
      if (lacks && ++written % looseTurn === 0) await nextTurn();
    }
  }

  /** Into step at once where that is possible, else with the next delta. */
  #bring(viewer: Viewer): void {
    if (viewer.position === this.#told && !this.#showing) {
      this.#join(viewer);
      return;
    }
    this.#loose.add(viewer);
    this.show();
  }

  /** A screen that cannot keep up loses deltas until it has drained, and then gets what it lacks in one piece. */
  #waitFor(viewer: Viewer): void {
    this.#leaveAlone(viewer, longestLagMs, () => viewer.leave('overloaded', 5_000));
    viewer.socket.conn.once('drain', () => this.#takeBack(viewer));
  }

  #leaveAlone(viewer: Viewer, ms: number, then: () => void): void {
    this.#release(viewer);
    viewer.lagging = true;
    this.#alone.set(viewer, setTimeout(then, ms).unref());
  }

  #takeBack(viewer: Viewer): void {
    if (!this.#alone.has(viewer)) return; // gone meanwhile
    this.#release(viewer);
    this.#loose.add(viewer);
    this.show();
  }

  #join(viewer: Viewer): void {
    this.#release(viewer);
    let group = this.#groups.find(({ viewers }) => viewers.size < turn);
    if (!group) {
      group = { name: `${this.#room.id} ${this.#audience} ${this.#groups.length}`, viewers: new Set() };
      this.#groups.push(group);
    }
    group.viewers.add(viewer);
    this.#group.set(viewer, group);
    void viewer.socket.join(group.name);
  }

  #release(viewer: Viewer): void {
    this.#loose.delete(viewer);
    clearTimeout(this.#alone.get(viewer));
    this.#alone.delete(viewer);
    const group = this.#group.get(viewer);
    if (!group) return;
    group.viewers.delete(viewer);
    this.#group.delete(viewer);
    void viewer.socket.leave(group.name);
  }
}

/** How long to wait between two deltas, given how many look on; the first one always goes at once. */
export interface Pauses {
  readonly newsMs: (viewers: number) => number;
  /** When there is nothing new but how many. */
  readonly countsMs: (viewers: number) => number;
}

/** Screens that are written to in one turn. */
interface Group {
  readonly name: string;
  readonly viewers: Set<Viewer>;
}
