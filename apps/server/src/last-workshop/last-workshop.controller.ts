import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LastWorkshop } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { Handshakes } from '../realtime/handshakes.ts';
import { LastWorkshops } from './last-workshop.ts';

/** What the next workshop of the same group opens with, for whoever sits in it. */
@ApiTags('follow-up')
@Controller('api/workshops/:id/last')
export class LastWorkshopController {
  readonly #handshakes: Handshakes;
  readonly #last: LastWorkshops;

  constructor(handshakes: Handshakes, last: LastWorkshops) {
    this.#handshakes = handshakes;
    this.#last = last;
  }

  @Get()
  @Described({
    does: 'Gives the objectives and the number of promises of the workshop that this one follows.',
    who: 'seat',
    answer: 'LastWorkshop',
    problems: ['unauthenticated', 'removed', 'unknown-workshop', 'not-found', 'too-fast'],
  })
  async before(@Param('id') id: string, @Req() { headers }: Request): Promise<LastWorkshop> {
    const { room } = await this.#handshakes.asking(id, headers);
    const last = await this.#last.before(room);
    if (!last) throw new ProblemError('not-found', { status: 404 });
    return last;
  }
}
