import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Registry } from './registry.ts';

/** Keeps the titles in the list what the log says they are. */
@Injectable()
export class Titles implements OnApplicationBootstrap {
  readonly #rooms: Rooms;
  readonly #registry: Registry;
  readonly #listed = new WeakMap<Room, string>();

  constructor(rooms: Rooms, registry: Registry) {
    this.#rooms = rooms;
    this.#registry = registry;
  }

  onApplicationBootstrap(): void {
    this.#rooms.onShown((room) => this.#compare(room));
  }

  #compare(room: Room): void {
    const { title } = room.shown.agenda;
    if (this.#listed.get(room) === title) return;
    this.#listed.set(room, title);
    this.#registry.retitle(room.id, title).catch(() => this.#listed.delete(room)); // again with the next event
  }
}
