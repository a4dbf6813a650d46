import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SessionCookie } from '../access/session-cookie.ts';
import { Sessions } from '../access/sessions.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { ConductedWorkshops } from '../workshops/conducted-workshops.ts';

/** Who may read the result of a workshop, in whatever form. */
@Injectable()
export class ResultReaders {
  readonly #sessions: Sessions;
  readonly #cookie: SessionCookie;
  readonly #workshops: ConductedWorkshops;

  constructor(sessions: Sessions, cookie: SessionCookie, workshops: ConductedWorkshops) {
    this.#sessions = sessions;
    this.#cookie = cookie;
    this.#workshops = workshops;
  }

  /** The workshop whose result whoever asks may read: its trainers. Throws ProblemError for anybody else. */
  async roomFor(request: Request, id: string): Promise<Room> {
    const session = await this.#sessions.of(this.#cookie.in(request));
    if (!session) throw new ProblemError('unauthenticated');
    return (await this.#workshops.of(id, session.trainer)).room;
  }
}
