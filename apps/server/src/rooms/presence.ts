import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '@rolwissel/domain';
import { Tail } from '../event-log/tail.ts';

/** What another node said is forgotten after this long: it may have died. */
const believedMs = 15_000;
const announceMs = 5_000;

/** Longer than a workshop and its day of reopening nobody asks since when a trainer is gone. */
const rememberedMs = 7 * 24 * 60 * 60 * 1_000;

interface Told {
  readonly people: number;
  /** Milliseconds, monotonic. */
  readonly at: number;
}

/** Where somebody is looked for: participants by their workshop, all together; a trainer also by their own id. */
const placeOf = (workshopId: string, { seat, id }: Actor): string =>
  seat === 'participant' ? workshopId : `${workshopId} ${id}`;

const workshopIn = (place: string): string => place.slice(0, 36);
const isOfTrainer = (place: string): boolean => place.length > 36;

/** Who is connected, here and on the other nodes: how many participants, and which trainers. Not a fact of the log: it is told
 *  beside it. */
@Injectable()
export class Presence implements OnModuleDestroy {
  readonly #tail: Tail;
  /** Sockets of each, by place. */
  readonly #here = new Map<string, Map<string, number>>();
  /** Since when nobody is at the place of a trainer; milliseconds, monotonic. */
  readonly #emptySince = new Map<string, number>();
  /** By place and node. */
  readonly #elsewhere = new Map<string, Map<string, Told>>();
  readonly #listeners = new Set<(workshopId: string) => void>();
  readonly #beat = setInterval(() => this.#announceAll(), announceMs).unref();

  constructor(tail: Tail) {
    this.#tail = tail;
    tail.onPresence((node, present) => {
      for (const [place, people] of present) this.#hear(place, node, people);
    });
  }

  onModuleDestroy(): void {
    clearInterval(this.#beat);
  }

  /** Calls back when a number may have changed. */
  onChange(listener: (workshopId: string) => void): void {
    this.#listeners.add(listener);
  }

  /** A socket of this participant or trainer came (1) or went (-1). */
  count(workshopId: string, actor: Actor, change: 1 | -1): void {
    const place = placeOf(workshopId, actor);
    const people = this.#here.get(place) ?? new Map<string, number>();
    const sockets = (people.get(actor.id) ?? 0) + change;
    if (sockets > 0) people.set(actor.id, sockets);
    else people.delete(actor.id);
    if (people.size > 0) this.#here.set(place, people);
    else this.#here.delete(place);
    this.#tail.announce([[place, people.size]]);
    this.#changed(place);
  }

  /** Participants with at least one connection; someone connected to two nodes counts on each. */
  online(workshopId: string): number {
    return this.#at(workshopId);
  }

  /** For how long this trainer has had no connection, to no node; 0 when they have one. Who was never heard of is silent from
   *  the first time this is asked. Milliseconds. */
  silentMs(workshopId: string, trainerId: string): number {
    const place = placeOf(workshopId, { seat: 'facilitator', id: trainerId });
    if (this.#at(place) > 0) return 0;
    const since = this.#emptySince.get(place) ?? performance.now();
    this.#emptySince.set(place, since);
    return performance.now() - since;
  }

  /** Whether this participant is connected to this node. */
  isHere(workshopId: string, participantId: string): boolean {
    return this.#here.get(workshopId)?.has(participantId) ?? false;
  }

  /** Everybody who is connected to this node. */
  *here(): Iterable<{ readonly workshopId: string; readonly participantId: string }> {
    for (const [workshopId, people] of this.#here) {
      if (isOfTrainer(workshopId)) continue;
      for (const participantId of people.keys()) yield { workshopId, participantId };
    }
  }

  #at(place: string): number {
    const others = [...(this.#elsewhere.get(place)?.values() ?? [])];
    const elsewhere = others.filter(isBelieved).reduce((sum, { people }) => sum + people, 0);
    return elsewhere + (this.#here.get(place)?.size ?? 0);
  }

  #hear(place: string, node: string, people: number): void {
    const nodes = this.#elsewhere.get(place) ?? new Map<string, Told>();
    nodes.set(node, { people, at: performance.now() });
    this.#elsewhere.set(place, nodes);
    this.#changed(place);
  }

  #announceAll(): void {
    this.#forgetTheDead();
    if (this.#here.size === 0) return;
    this.#tail.announce([...this.#here].map(([place, people]) => [place, people.size] as const));
  }

  #forgetTheDead(): void {
    for (const [place, since] of this.#emptySince) {
      if (performance.now() - since > rememberedMs) this.#emptySince.delete(place);
    }
    for (const [place, nodes] of this.#elsewhere) {
      const before = nodes.size;
      for (const [node, told] of nodes) if (!isBelieved(told) || told.people === 0) nodes.delete(node);
      if (nodes.size === 0) this.#elsewhere.delete(place);
      if (nodes.size < before) this.#changed(place);
    }
  }

  #changed(place: string): void {
    if (this.#at(place) > 0) this.#emptySince.delete(place);
    else if (isOfTrainer(place) && !this.#emptySince.has(place)) this.#emptySince.set(place, performance.now());
    for (const listener of this.#listeners) listener(workshopIn(place));
  }
}

const isBelieved = ({ at }: Told): boolean => performance.now() - at < believedMs;
