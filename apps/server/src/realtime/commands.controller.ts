import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Ack } from '@rolwissel/protocol';
import { SeatTokens } from '../access/seat-tokens.ts';
import { ProblemError } from '../problems/problem.ts';
import { localeOf } from '../problems/sentence.ts';
import { Handshakes } from './handshakes.ts';
import { Intake } from './intake.ts';

/** The same commands as on the socket, for programs that have none. */
@ApiTags('commands')
@ApiBearerAuth()
@Controller('api/workshops/:id/commands')
export class CommandsController {
  readonly #tokens: SeatTokens;
  readonly #handshakes: Handshakes;
  readonly #intake: Intake;

  constructor(tokens: SeatTokens, handshakes: Handshakes, intake: Intake) {
    this.#tokens = tokens;
    this.#handshakes = handshakes;
    this.#intake = intake;
  }

  /** Answers 200 also for a refusal: the ack says which. */
  @Post()
  @HttpCode(200)
  async command(
    @Param('id') id: string,
    @Body() value: unknown,
    @Headers('authorization') authorization?: string,
    @Headers('accept-language') language?: string,
  ): Promise<Ack> {
    const seat = this.#tokens.bearer(authorization);
    if (!seat) throw new ProblemError('unauthenticated');
    if (seat.workshopId !== id.toLowerCase()) throw new ProblemError('unknown-workshop');
    const room = await this.#handshakes.roomOf(seat);
    const locale = room.workshop.people.byId[seat.actor.id]?.locale ?? localeOf(language);
    return new Promise((reply) => this.#intake.take(room, seat, value, locale, reply));
  }
}
