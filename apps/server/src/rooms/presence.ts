import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Tail } from '../event-log/tail.ts';

/** What another node said is forgotten after this long: it may have died. */
const believedMs = 15_000;
const announceMs = 5_000;

interface Told {
  readonly people: number;
  /** Milliseconds, monotonic. */
  readonly at: number;
}

/** How many participants are connected, here and on the other nodes. Not a fact of the log: it is told beside it. */
@Injectable()
export class Presence implements OnModuleDestroy {
  readonly #tail: Tail;
  readonly #here = new Map<string, Map<string, number>>();
  /** By workshop and node. */
  readonly #elsewhere = new Map<string, Map<string, Told>>();
  readonly #listeners = new Set<(workshopId: string) => void>();
  readonly #beat = setInterval(() => this.#announceAll(), announceMs).unref();

  constructor(tail: Tail) {
    this.#tail = tail;
    tail.onPresence((node, present) => {
      for (const [workshopId, people] of present) this.#hear(workshopId, node, people);
    });
  }

  onModuleDestroy(): void {
    clearInterval(this.#beat);
  }

  /** Calls back when a number may have changed. */
  onChange(listener: (workshopId: string) => void): void {
    this.#listeners.add(listener);
  }

  /** A socket of this participant came (1) or went (-1). */
  count(workshopId: string, participantId: string, change: 1 | -1): void {
    const people = this.#here.get(workshopId) ?? new Map<string, number>();
    const sockets = (people.get(participantId) ?? 0) + change;
    if (sockets > 0) people.set(participantId, sockets);
    else people.delete(participantId);
    if (people.size > 0) this.#here.set(workshopId, people);
    else this.#here.delete(workshopId);
    this.#tail.announce([[workshopId, people.size]]);
    this.#changed(workshopId);
  }

  /** Participants with at least one connection; someone connected to two nodes counts on each. */
  online(workshopId: string): number {
    const others = [...(this.#elsewhere.get(workshopId)?.values() ?? [])];
    const elsewhere = others.filter(isBelieved).reduce((sum, { people }) => sum + people, 0);
    return elsewhere + (this.#here.get(workshopId)?.size ?? 0);
  }

  /** Whether this participant is connected to this node. */
  isHere(workshopId: string, participantId: string): boolean {
    return this.#here.get(workshopId)?.has(participantId) ?? false;
  }

  /** Everybody who is connected to this node. */
  *here(): Iterable<{ readonly workshopId: string; readonly participantId: string }> {
    for (const [workshopId, people] of this.#here) {
      for (const participantId of people.keys()) yield { workshopId, participantId };
    }
  }

  #hear(workshopId: string, node: string, people: number): void {
    const nodes = this.#elsewhere.get(workshopId) ?? new Map<string, Told>();
    nodes.set(node, { people, at: performance.now() });
    this.#elsewhere.set(workshopId, nodes);
    this.#changed(workshopId);
  }

  #announceAll(): void {
    this.#forgetTheDead();
    if (this.#here.size === 0) return;
    this.#tail.announce([...this.#here].map(([workshopId, people]) => [workshopId, people.size] as const));
  }

  #forgetTheDead(): void {
    for (const [workshopId, nodes] of this.#elsewhere) {
      const before = nodes.size;
      for (const [node, told] of nodes) if (!isBelieved(told) || told.people === 0) nodes.delete(node);
      if (nodes.size === 0) this.#elsewhere.delete(workshopId);
      if (nodes.size < before) this.#changed(workshopId);
    }
  }

  #changed(workshopId: string): void {
    for (const listener of this.#listeners) listener(workshopId);
  }
}

const isBelieved = ({ at }: Told): boolean => performance.now() - at < believedMs;
