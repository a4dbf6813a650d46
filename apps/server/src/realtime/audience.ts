import { setImmediate as nextTurn } from 'node:timers/promises';
import { type CommonAudience, isCount } from '@rolwissel/domain';
import type { Delta, ServerToClient } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import type { Room } from '../rooms/room.ts';
import type { Viewer } from './viewer.ts';

/** So many sockets are written to before others get their turn: a fan-out to 1,000 at once holds up everybody's acks. */
const turn = 125;

/** A screen that stays choked for this long is sent away; it comes back by itself. */
const longestLagMs = 60_000;

/**
 * All screens that look through one common window of one workshop. Those in step are written to together, from one
 * encoding; newcomers and stragglers are brought into step one by one.
 */
export class AudienceOf {
  readonly #server: Server<object, ServerToClient>;
  readonly #room: Room;
  readonly #audience: CommonAudience;
  readonly #pauses: Pauses;
  readonly #groups: Group[] = [];
  readonly #loose = new Set<Viewer>();
  readonly #group = new Map<Viewer, Group>();
  /** Up to where those in step have been told. */
  #told: number;
  #showing = false;
  #again = false;
  #timer: NodeJS.Timeout | undefined;
  #lastShownAt = 0;

  constructor(server: Server<object, ServerToClient>, room: Room, audience: CommonAudience, pauses: Pauses) {
    this.#server = server;
    this.#room = room;
    this.#audience = audience;
    this.#pauses = pauses;
    this.#told = room.windows.position;
  }

  get size(): number {
    return this.#group.size + this.#loose.size;
  }

  get viewers(): readonly Viewer[] {
    return [...this.#group.keys(), ...this.#loose];
  }

  /** A screen came: it gets its state or what it lacks at once, and falls into step with the next delta. */
  add(viewer: Viewer): void {
    viewer.sync();
    if (viewer.position === this.#told && !this.#showing) this.#join(viewer);
    else this.#loose.add(viewer);
    if (this.#loose.size > 0) this.show();
  }

  remove(viewer: Viewer): void {
    this.#loose.delete(viewer);
    this.#leave(viewer);
  }

  /** A screen lost its place and says up to where it still has everything. */
  resync(viewer: Viewer, after: number | null): void {
    this.#leave(viewer);
    viewer.position = after;
    this.#loose.add(viewer);
    viewer.sync();
    this.show();
  }

  /** There is something new: show it now, or when the pause since the last time is over. */
  show(): void {
    if (this.#showing) {
      this.#again = true;
      return;
    }
    const wait = this.#lastShownAt + this.#pauseMs() - performance.now();
    clearTimeout(this.#timer);
    if (wait <= 0) void this.#showNow();
    else this.#timer = setTimeout(() => void this.#showNow(), wait).unref();
  }

  /** Counts can wait longer than news. */
  #pauseMs(): number {
    const news = this.#loose.size > 0 || this.#room.windows.since(this.#audience, this.#told)?.every(isCount) === false;
    return news ? this.#pauses.newsMs(this.size) : this.#pauses.countsMs(this.size);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #showNow(): Promise<void> {
    this.#timer = undefined;
    this.#showing = true;
    this.#lastShownAt = performance.now();
    const delta = this.#delta();
    if (delta) await this.#tell(delta);
    this.#gather();
    this.#showing = false;
    if (!this.#again) return;
    this.#again = false;
    if (this.#told < this.#room.windows.position || this.#loose.size > 0) this.show();
  }

  /** What those in step lack; nothing when only a state can tell, or there is nothing to tell. */
  #delta(): Delta | undefined {
    const { windows } = this.#room;
    const from = this.#told;
    const to = windows.position;
    this.#told = to;
    if (from === to) return undefined;
    const events = windows.since(this.#audience, from);
    if (events) return { from, to, events };
    for (const viewer of this.#group.keys()) {
      this.#leave(viewer);
      this.#loose.add(viewer);
    }
    return undefined;
  }

  async #tell(delta: Delta): Promise<void> {
    for (const group of this.#groups) {
      for (const viewer of group.viewers) {
        if (viewer.isChoked) this.#waitFor(viewer);
        else viewer.position = delta.to;
      }
      if (group.viewers.size === 0) continue;
      this.#server.to(group.name).emit('delta', delta);
      if (this.#groups.length > 1) await nextTurn();
    }
  }

  /** Brings those who are not in step into it. */
  #gather(): void {
    for (const viewer of this.#loose) {
      if (viewer.position !== this.#told) viewer.sync();
      if (viewer.position !== this.#told) continue; // the log moved on while the others were told
      this.#loose.delete(viewer);
      this.#join(viewer);
    }
  }

  /** A screen that cannot keep up loses deltas until it has drained, and then gets what it lacks in one piece. */
  #waitFor(viewer: Viewer): void {
    this.#leave(viewer);
    viewer.lagging = true;
    const tooLong = setTimeout(() => viewer.leave('overloaded', 5_000), longestLagMs).unref();
    viewer.socket.conn.once('drain', () => {
      clearTimeout(tooLong);
      viewer.lagging = false;
      if (!viewer.socket.connected) return;
      this.#loose.add(viewer);
      this.show();
    });
    viewer.socket.once('disconnect', () => clearTimeout(tooLong));
  }

  #join(viewer: Viewer): void {
    let group = this.#groups.find(({ viewers }) => viewers.size < turn);
    if (!group) {
      group = { name: `${this.#room.id} ${this.#audience} ${this.#groups.length}`, viewers: new Set() };
      this.#groups.push(group);
    }
    group.viewers.add(viewer);
    this.#group.set(viewer, group);
    void viewer.socket.join(group.name);
  }

  #leave(viewer: Viewer): void {
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
