import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { Ack } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Sessions } from '../access/sessions.ts';
import { Described } from '../api-docs/described.ts';
import { reference } from '../api-docs/schemas.ts';
import { localeOf } from '../problems/sentence.ts';
import { Handshakes } from './handshakes.ts';
import { Intake } from './intake.ts';

/** The same commands as on the socket, for programs that have none. */
@ApiTags('commands')
@Controller('api/workshops/:id/commands')
export class CommandsController {
  readonly #handshakes: Handshakes;
  readonly #intake: Intake;
  readonly #sessions: Sessions;

  constructor(handshakes: Handshakes, intake: Intake, sessions: Sessions) {
    this.#handshakes = handshakes;
    this.#intake = intake;
    this.#sessions = sessions;
  }

  /** Answers 200 also for a refusal: the ack says which. */
  @Post()
  @HttpCode(200)
  @ApiBody({ schema: reference('Command') })
  @Described({
    does: 'Gives a command, as on the socket. A refusal is an answer, too.',
    who: 'seat',
    answer: { oneOf: ['Accepted', 'Refused'] },
    problems: [
      'malformed',
      'unauthenticated',
      'origin-refused',
      'removed',
      'unknown-workshop',
      'too-large',
      'too-fast',
    ],
  })
  async command(@Param('id') id: string, @Body() value: unknown, @Req() { headers }: Request): Promise<Ack> {
    const { seat, room } = await this.#handshakes.asking(id, headers);
    if (seat.session !== undefined) this.#sessions.keepAlive(seat.session);
    const locale = room.workshop.people.byId[seat.actor.id]?.locale ?? localeOf(headers['accept-language']);
    return new Promise((reply) => this.#intake.take(room, seat, value, locale, reply));
  }
}
