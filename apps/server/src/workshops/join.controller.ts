import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { msOf, personByAlias, readCommand, wordsOf } from '@rolwissel/domain';
import type { DisplaySeat, Door, Joined } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Addresses } from '../access/addresses.ts';
import { Entries } from '../access/entries.ts';
import { Guessing } from '../access/guessing.ts';
import { SeatTokens } from '../access/seat-tokens.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { visitor } from '../rooms/actors.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { DoorDto, JoinDto, RejoinDto } from './join.dto.ts';
import { JoinLookup, type JoinTarget } from './join-lookup.ts';
import { PersonalCodes } from './personal-code.ts';

/** A join can be retried under the same id for this long; afterwards the id alone brings nobody in, the seat's token does. */
const retryableMs = 10 * 60_000;

/** Code units: nobody goes by more, and longer ones take long to compare. */
const longestAlias = 500;

const toFindIt = ['malformed', 'too-deep', 'origin-refused', 'code-unknown', 'too-large', 'too-many-attempts'];

const atTheDoor = [
  ...toFindIt,
  'text-not-clean',
  'lobby-locked',
  'removed',
  'not-in-phase',
  'workshop-full',
  'too-many-at-once',
  'busy',
];

@ApiTags('join')
@Controller('api')
export class JoinController {
  readonly #lookup: JoinLookup;
  readonly #rooms: Rooms;
  readonly #tokens: SeatTokens;
  readonly #codes: PersonalCodes;
  readonly #guessing: Guessing;
  readonly #entries: Entries;
  readonly #addresses: Addresses;

  constructor(
    lookup: JoinLookup,
    rooms: Rooms,
    tokens: SeatTokens,
    codes: PersonalCodes,
    guessing: Guessing,
    entries: Entries,
    addresses: Addresses,
  ) {
    this.#lookup = lookup;
    this.#rooms = rooms;
    this.#tokens = tokens;
    this.#codes = codes;
    this.#guessing = guessing;
    this.#entries = entries;
    this.#addresses = addresses;
  }

  @Post('door')
  @HttpCode(200)
  @Described({ does: 'Says where a door leads, whether or not it is open.', answer: 'Door', problems: toFindIt })
  async door(@Body() key: DoorDto, @Req() request: Request): Promise<Door> {
    const { room } = await this.#lookup.behind(key, this.#addresses.of(request));
    const { title, titles, locales, settings, lineage } = room.shown.agenda;
    return {
      workshopId: room.id,
      title,
      ...(titles ? { titles } : {}),
      locales,
      identity: settings.identity,
      ...(lineage?.at(-1)?.seats === 'people' ? { continues: true } : {}),
    };
  }

  @Post('display')
  @HttpCode(200)
  @Described({
    does: 'Gives a token for a projector to a screen that stands in the room, by the door it stands behind.',
    answer: 'DisplaySeat',
    problems: toFindIt,
  })
  async display(@Body() key: DoorDto, @Req() request: Request): Promise<DisplaySeat> {
    const { room, number } = await this.#lookup.behind(key, this.#addresses.of(request));
    return { workshopId: room.id, token: this.#tokens.display(room.id, number) };
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
      'door-worn-out',
      'alias-like-handle',
      'alias-missing',
      'alias-traceable',
      'alias-unsuitable',
      'locale-unknown',
      'rules-not-accepted',
      'text-too-long',
    ],
  })
  async join(@Body() wish: JoinDto, @Req() request: Request): Promise<Joined> {
    const target = await this.#lookup.behind(wish, this.#addresses.of(request));
    const participantId = wish.participantId?.toLowerCase() ?? randomUUID();
    this.#checkRetry(target.room, participantId, request);
    const alias = wish.alias?.trim() || undefined;
    const via = wish.secret ? 'qr' : 'code';
    const { locale, rulesAccepted = false } = wish;
    const data = { participantId, alias, locale, via, rulesAccepted };
    return this.#enter(target, this.#addresses.of(request), 'JoinWorkshop', data);
  }

  @Post('rejoin')
  @HttpCode(200)
  @Described({
    does: 'Brings somebody back on another phone.',
    answer: 'Joined',
    problems: [...atTheDoor, 'code-wrong'],
  })
  async rejoin(@Body() { alias, personalCode, ...key }: RejoinDto, @Req() request: Request): Promise<Joined> {
    const address = this.#addresses.of(request);
    const { target, refusal } = await this.#lookup.behindForReturn(key, address);
    const { id: workshopId } = target.room;
    const person = await this.#goingBy(alias, target.room, address);
    const compare = () => person !== undefined && this.#codes.isRight(target.room, person.id, personalCode);
    if (!person || !this.#guessing.isRightPersonalCode(workshopId, address, compare)) {
      throw refusal ?? new ProblemError('code-wrong');
    }
    return this.#enter(target, address, 'LinkDevice', { participantId: person.id, via: 'personalCode' });
  }

  /** Throws ProblemError already-joined when somebody who is here for long is to come in by their id alone. */
  #checkRetry(room: Room, participantId: string, { headers }: Request): void {
    const known = room.workshop.people.byId[participantId];
    if (!known || room.now() - msOf(known.joinedAt) <= retryableMs) return;
    const seat = this.#tokens.bearer(headers.authorization);
    const isOfThisRoom = seat?.actor.seat === 'participant' && seat.workshopId === room.id;
    if (!isOfThisRoom || seat.actor.id !== participantId) throw new ProblemError('already-joined');
  }

  async #goingBy(alias: string, room: Room, address: string) {
    if (alias.length > longestAlias) return undefined;
    const known = personByAlias(room.workshop, alias);
    if (known) return known;
    this.#guessing.madeUpAlias(address);
    await this.#rooms.refresh(room); // joined on another node a moment ago
    return personByAlias(room.workshop, alias);
  }

  async #enter(
    { room, door }: JoinTarget,
    address: string,
    kind: 'JoinWorkshop' | 'LinkDevice',
    data: Readonly<Record<string, unknown>> & { readonly participantId: string },
  ): Promise<Joined> {
    const { participantId } = data;
    const { agenda, people } = room.workshop;
    const { maxParticipants } = agenda.settings;
    const isKnown = Object.hasOwn(people.byId, participantId);
    const entry = { participantId, door, address, maxParticipants, isKnown };
    await this.#entries.through(entry, () => this.#ask(room, kind, data));
    return {
      workshopId: room.id,
      participantId,
      token: this.#tokens.participant(room.id, participantId),
      personalCode: this.#codes.of(room, participantId),
      alias: wordsOf(room.workshop.people.byId[participantId]?.alias) ?? '',
    };
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
}
