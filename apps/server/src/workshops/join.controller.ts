import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { folded, msOf, personByAlias, readCommand, wordsOf } from '@rolwissel/domain';
import type { Joined } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Addresses } from '../access/addresses.ts';
import { Guessing } from '../access/guessing.ts';
import { SeatTokens } from '../access/seat-tokens.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { typedCode } from './doors.ts';
import { JoinDto, RejoinDto } from './join.dto.ts';
import { PersonalCodes } from './personal-code.ts';
import { Registry } from './registry.ts';

/** A join can be retried under the same id for this long; afterwards the id alone brings nobody in, the seat's token does. */
const retryableMs = 10 * 60_000;

const atTheDoor = [
  'malformed',
  'too-deep',
  'text-not-clean',
  'origin-refused',
  'lobby-locked',
  'removed',
  'code-unknown',
  'not-in-phase',
  'too-large',
  'too-many-attempts',
  'busy',
];

const visitor = { seat: 'visitor', id: 'door' } as const;

@ApiTags('join')
@Controller('api')
export class JoinController {
  readonly #registry: Registry;
  readonly #rooms: Rooms;
  readonly #tokens: SeatTokens;
  readonly #codes: PersonalCodes;
  readonly #guessing: Guessing;
  readonly #addresses: Addresses;

  constructor(
    registry: Registry,
    rooms: Rooms,
    tokens: SeatTokens,
    codes: PersonalCodes,
    guessing: Guessing,
    addresses: Addresses,
  ) {
    this.#registry = registry;
    this.#rooms = rooms;
    this.#tokens = tokens;
    this.#codes = codes;
    this.#guessing = guessing;
    this.#addresses = addresses;
  }

  @Post('join')
  @HttpCode(200)
  @ApiBearerAuth()
  @Described({
    does: 'Lets somebody in, or in again under the same id.',
    answer: 'Joined',
    problems: [
      ...atTheDoor,
      'already-joined',
      'alias-taken',
      'workshop-full',
      'alias-unsuitable',
      'locale-unknown',
      'rules-not-accepted',
      'text-too-long',
    ],
  })
  async join(@Body() wish: JoinDto, @Req() request: Request): Promise<Joined> {
    const room = await this.#behindDoor(wish, this.#addresses.of(request));
    const participantId = wish.participantId?.toLowerCase() ?? randomUUID();
    const known = room.workshop.people.byId[participantId];
    const seat = this.#tokens.bearer(request.headers.authorization);
    const isTheirs = seat?.actor.seat === 'participant' && seat.actor.id === participantId;
    if (known && !isTheirs && room.now() - msOf(known.joinedAt) > retryableMs) throw new ProblemError('already-joined');
    const alias = wish.alias?.trim() || undefined;
    const via = wish.secret ? 'qr' : 'code';
    const { locale, rulesAccepted = false } = wish;
    await this.#ask(room, 'JoinWorkshop', { participantId, alias, locale, via, rulesAccepted });
    return this.#joined(room, participantId);
  }

  @Post('rejoin')
  @HttpCode(200)
  @Described({
    does: 'Brings somebody back on another phone.',
    answer: 'Joined',
    problems: [...atTheDoor, 'code-wrong'],
  })
  async rejoin(@Body() { code, alias, personalCode }: RejoinDto, @Req() request: Request): Promise<Joined> {
    const address = this.#addresses.of(request);
    const room = await this.#behindDoor({ code }, address);
    const attempt = `${room.id} ${folded(alias)}`;
    this.#guessing.checkPersonalCode(attempt, address);
    if (!personByAlias(room.workshop, alias)) await this.#rooms.refresh(room); // joined on another node a moment ago
    const person = personByAlias(room.workshop, alias);
    if (!person || !this.#codes.isRight(room.id, person.id, personalCode)) {
      this.#guessing.wrongPersonalCode(attempt, address);
      throw new ProblemError('code-wrong');
    }
    await this.#ask(room, 'LinkDevice', { participantId: person.id, via: 'personalCode' });
    return this.#joined(room, person.id);
  }

  async #behindDoor(way: Pick<JoinDto, 'code' | 'secret'>, address: string): Promise<Room> {
    const room = way.secret ? await this.#bySecret(way.secret) : await this.#byCode(way.code ?? '', address);
    if (!room) throw new ProblemError('code-unknown');
    return room;
  }

  /** 128 bits: whoever guesses those may come in. */
  async #bySecret(secret: string): Promise<Room | undefined> {
    const record = await this.#registry.bySecret(secret);
    return record && this.#rooms.find(record.id);
  }

  async #byCode(code: string, address: string): Promise<Room | undefined> {
    this.#guessing.checkCode(address);
    const record = await this.#registry.byCode(typedCode(code));
    const room = record && (await this.#rooms.find(record.id));
    if (!room) this.#guessing.wrongCode(address);
    return room;
  }

  async #ask(room: Room, kind: 'JoinWorkshop' | 'LinkDevice', data: object): Promise<void> {
    const result = readCommand(kind, data);
    if (!result.ok) throw new ProblemError(result.code, { values: result.values });
    const outcome = await this.#rooms.ask(room, { id: randomUUID(), command: result.command, actor: visitor });
    if (outcome.ok) return;
    const { code, values, retryAfterMs } = outcome;
    const { status } = room.shown.agenda;
    const sentence = code === 'not-in-phase' ? (status === 'draft' ? 'not-open-yet' : 'is-over') : undefined;
    throw new ProblemError(code, { values, retryAfterMs, sentence });
  }

  #joined(room: Room, participantId: string): Joined {
    return {
      workshopId: room.id,
      participantId,
      token: this.#tokens.participant(room.id, participantId),
      personalCode: this.#codes.of(room.id, participantId),
      alias: wordsOf(room.workshop.people.byId[participantId]?.alias) ?? '',
    };
  }
}
