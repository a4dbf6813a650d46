import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SessionCookie } from '../access/session-cookie.ts';
import { Sessions } from '../access/sessions.ts';
import { ProblemError } from '../problems/problem.ts';
import { Readers } from '../sharing/readers.ts';
import { ConductedWorkshops } from '../workshops/conducted-workshops.ts';

/** Who may read the result of a workshop, in whatever form. */
@Injectable()
export class ResultReaders {
  readonly #sessions: Sessions;
  readonly #cookie: SessionCookie;
  readonly #workshops: ConductedWorkshops;
  readonly #readers: Readers;

  constructor(sessions: Sessions, cookie: SessionCookie, workshops: ConductedWorkshops, readers: Readers) {
    this.#sessions = sessions;
    this.#cookie = cookie;
    this.#workshops = workshops;
    this.#readers = readers;
  }

  /** Lets a workshop's trainers pass, and whoever has a link to its result. Throws ProblemError for anybody else. */
  async check(request: Request, id: string): Promise<void> {
    if (await this.#readers.byLink(request, id, 'result')) return;
    const session = await this.#sessions.of(this.#cookie.in(request));
    if (!session) throw new ProblemError('unauthenticated');
    await this.#workshops.check(id, session.trainer);
  }
}
