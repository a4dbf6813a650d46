import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LastWorkshop } from '@rolwissel/protocol';
import type { Request } from 'express';
import { SeatTokens } from '../access/seat-tokens.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { Handshakes } from '../realtime/handshakes.ts';
import { LastWorkshops } from './last-workshop.ts';

/** What the next workshop of the same group opens with, for whoever sits in it. */
@ApiTags('follow-up')
@Controller('api/workshops/:id/last')
export class LastWorkshopController {
  readonly #tokens: SeatTokens;
  readonly #handshakes: Handshakes;
  readonly #last: LastWorkshops;

  constructor(tokens: SeatTokens, handshakes: Handshakes, last: LastWorkshops) {
    this.#tokens = tokens;
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
    const seat = this.#tokens.bearerIn(id, headers.authorization);
    this.#handshakes.hear(seat);
    const last = await this.#last.before(await this.#handshakes.roomOf(seat));
    if (!last) throw new ProblemError('not-found', { status: 404 });
    return last;
  }
}
