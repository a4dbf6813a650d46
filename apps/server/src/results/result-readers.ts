import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SessionCookie } from '../access/session-cookie.ts';
import { Sessions } from '../access/sessions.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Readers } from '../sharing/readers.ts';
import { ConductedWorkshops } from '../workshops/conducted-workshops.ts';

/** Who may read the result of a workshop, in whatever form. */
@Injectable()
export class ResultReaders {
  readonly #sessions: Sessions;
  readonly #cookie: SessionCookie;
  readonly #workshops: ConductedWorkshops;
  readonly #readers: Readers;
  readonly #rooms: Rooms;

  constructor(
    sessions: Sessions,
    cookie: SessionCookie,
    workshops: ConductedWorkshops,
    readers: Readers,
    rooms: Rooms,
  ) {
    this.#sessions = sessions;
    this.#cookie = cookie;
    this.#workshops = workshops;
    this.#readers = readers;
    this.#rooms = rooms;
  }

  /** The workshop whose result whoever asks may read: its trainers, and whoever has a link to it. Throws ProblemError for anybody
   *  else. */
  async roomFor(request: Request, id: string): Promise<Room> {
    if (await this.#readers.byLink(request, id, 'result')) {
      const shared = await this.#rooms.find(id);
      if (!shared) throw new ProblemError('unknown-workshop');
      return shared;
    }
    const session = await this.#sessions.of(this.#cookie.in(request));
    if (!session) throw new ProblemError('unauthenticated');
    return (await this.#workshops.of(id, session.trainer)).room;
  }
}
