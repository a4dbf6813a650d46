import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { msOf, personByAlias, readCommand, wordsOf } from '@rolwissel/domain';
import { type Joined, readJoinCode } from '@rolwissel/protocol';
import type { Request } from 'express';
import { addressOf } from '../access/address.ts';
import { Guessing } from '../access/guessing.ts';
import { SeatTokens } from '../access/seat-tokens.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { JoinDto, RejoinDto } from './join.dto.ts';
import { PersonalCodes } from './personal-code.ts';
import { Registry } from './registry.ts';

/** A join can be retried under the same id for this long; afterwards the id alone brings nobody in, the seat's token does. */
const retryableMs = 10 * 60_000;

/** Code units: nobody goes by more, and longer ones take long to compare. */
const longestAlias = 500;

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

  constructor(registry: Registry, rooms: Rooms, tokens: SeatTokens, codes: PersonalCodes, guessing: Guessing) {
    this.#registry = registry;
    this.#rooms = rooms;
    this.#tokens = tokens;
    this.#codes = codes;
    this.#guessing = guessing;
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
    const room = await this.#behindDoor(wish, addressOf(request));
    const participantId = wish.participantId?.toLowerCase() ?? randomUUID();
    const known = room.workshop.people.byId[participantId];
    const seat = this.#tokens.bearer(request.headers.authorization);
    const isOfThisRoom = seat?.actor.seat === 'participant' && seat.workshopId === room.id;
    const isTheirs = isOfThisRoom && seat.actor.id === participantId;
    if (known && !isTheirs && Date.now() - msOf(known.joinedAt) > retryableMs) throw new ProblemError('already-joined');
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
    const address = addressOf(request);
    const { room, refusal } = await this.#behindAnyDoor(code, address);
    const person = alias.length > longestAlias ? undefined : await this.#goingBy(alias, room, address);
    const compare = () => person !== undefined && this.#codes.isRight(room.id, person.id, personalCode);
    if (!person || !this.#guessing.isRightPersonalCode(room.id, address, compare)) {
      throw refusal ?? new ProblemError('code-wrong');
    }
    await this.#ask(room, 'LinkDevice', { participantId: person.id, via: 'personalCode' });
    return this.#joined(room, person.id);
  }

  async #goingBy(alias: string, room: Room, address: string) {
    const known = personByAlias(room.workshop, alias);
    if (known) return known;
    this.#guessing.madeUpAlias(address);
    await this.#rooms.refresh(room); // joined on another node a moment ago
    return personByAlias(room.workshop, alias);
  }

  async #behindDoor(way: Pick<JoinDto, 'code' | 'secret'>, address: string): Promise<Room> {
    const room = way.secret ? await this.#bySecret(way.secret) : await this.#byCode(way.code ?? '', address);
    if (!room) throw new ProblemError('code-unknown');
    return room;
  }

  /**
   * Whoever comes back knows more than a code, and does not wait for others who guess codes: the door is looked behind all
   * the same, and the refusal is said unless the rest is right.
   */
  async #behindAnyDoor(
    code: string,
    address: string,
  ): Promise<{ readonly room: Room; readonly refusal?: ProblemError }> {
    try {
      return { room: await this.#behindDoor({ code }, address) };
    } catch (refusal) {
      if (!(refusal instanceof ProblemError) || refusal.code !== 'too-many-attempts') throw refusal;
      const room = await this.#findByCode(readJoinCode(code) ?? '');
      if (!room) throw refusal;
      return { room, refusal };
    }
  }

  /** 128 bits: whoever guesses those may come in. */
  async #bySecret(secret: string): Promise<Room | undefined> {
    const record = await this.#registry.bySecret(secret);
    return record && this.#rooms.find(record.id);
  }

  /** What cannot be a code is none, and costs nothing. */
  async #byCode(written: string, address: string): Promise<Room | undefined> {
    const code = readJoinCode(written);
    return code === undefined ? undefined : this.#guessing.codes.behind(code, address, () => this.#findByCode(code));
  }

  async #findByCode(code: string): Promise<Room | undefined> {
    const record = await this.#registry.byCode(code);
    return record && this.#rooms.find(record.id);
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
