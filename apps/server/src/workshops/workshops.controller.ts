import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { hasEnded, simulatedPeople } from '@rolwissel/domain';
import {
  type CoTrainerLink,
  type JoinLink,
  type Seated,
  type SimulatedSeat,
  type Verified,
  type WorkshopListed,
  type WorkshopSummary,
} from '@rolwissel/protocol';
import { SeatTokens } from '../access/seat-tokens.ts';
import type { Session } from '../access/sessions.ts';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentSession, CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import { Presence } from '../rooms/presence.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { ConductedWorkshops } from './conducted-workshops.ts';
import { Creation } from './creation.ts';
import { Erasure } from './erasure.ts';
import { Invitations } from './invitations.ts';
import { JoinLinks } from './join-links.ts';
import { Registry } from './registry.ts';
import { CreateWorkshopDto, SeatDto } from './workshop.dto.ts';
import { originOf } from './workshop.entity.ts';
import { workshopId } from './workshop-id.ts';

@ApiTags('workshops')
@Controller('api/workshops')
@UseGuards(TrainerGuard)
export class WorkshopsController {
  readonly #registry: Registry;
  readonly #creation: Creation;
  readonly #rooms: Rooms;
  readonly #presence: Presence;
  readonly #joinLinks: JoinLinks;
  readonly #tokens: SeatTokens;
  readonly #erasure: Erasure;
  readonly #outage: Outage;
  readonly #invitations: Invitations;
  readonly #workshops: ConductedWorkshops;

  constructor(
    registry: Registry,
    creation: Creation,
    rooms: Rooms,
    presence: Presence,
    joinLinks: JoinLinks,
    tokens: SeatTokens,
    erasure: Erasure,
    outage: Outage,
    invitations: Invitations,
    workshops: ConductedWorkshops,
  ) {
    this.#registry = registry;
    this.#creation = creation;
    this.#rooms = rooms;
    this.#presence = presence;
    this.#joinLinks = joinLinks;
    this.#tokens = tokens;
    this.#erasure = erasure;
    this.#outage = outage;
    this.#invitations = invitations;
    this.#workshops = workshops;
  }

  @Post()
  @Described({
    does: 'Makes a workshop.',
    who: 'trainer',
    status: 201,
    answer: 'Created',
    problems: [
      'malformed',
      'too-deep',
      'text-not-clean',
      'origin-refused',
      'too-large',
      'out-of-range',
      'text-too-long',
      'text-too-short',
      'pack-unknown',
      'plan-empty',
      'unknown-workshop',
      'busy',
      'forbidden',
    ],
  })
  async create(@Body() wish: CreateWorkshopDto, @CurrentTrainer() trainer: Trainer): Promise<{ readonly id: string }> {
    if (!trainer.owner) throw new ProblemError('forbidden'); // invited to one workshop
    this.#outage.check();
    const { from } = wish;
    if (from !== undefined) await this.#registry.owned(from.toLowerCase(), trainer);
    return { id: await this.#creation.create(wish, trainer.id) };
  }

  @Get()
  @Described({ does: 'One’s workshops, newest first.', who: 'trainer', answer: ['WorkshopListed'] })
  async list(@CurrentTrainer() trainer: Trainer): Promise<readonly WorkshopListed[]> {
    this.#outage.check();
    if (trainer.workshopId !== null && !(await this.#workshops.find(trainer.workshopId, trainer))) return [];
    const records = await this.#registry.of(trainer);
    return records.map(({ record, status, keptUntil, people, simulated }) => ({
      id: record.id,
      title: record.title,
      status,
      format: record.format,
      createdAt: record.createdAt.toISOString(),
      keptUntil: keptUntil.toISOString(),
      people,
      simulated,
      ...originOf(record),
    }));
  }

  @Get(':id')
  @Described({ does: 'Sums a workshop up.', who: 'trainer', answer: 'WorkshopSummary', problems: ['unknown-workshop'] })
  async summary(@Param('id', workshopId) id: string, @CurrentTrainer() trainer: Trainer): Promise<WorkshopSummary> {
    if (!this.#rooms.opened(id)) this.#outage.check();
    const { record, room } = await this.#workshops.of(id, trainer);
    const { agenda, people } = room.shown;
    const door = this.#joinLinks.linkOf(record);
    const receipt = this.#rooms.receipt(room);
    return {
      id,
      title: agenda.title,
      status: agenda.status,
      joinCode: door.code,
      joinUrl: door.url,
      plan: agenda.activities.map((activity) => ({ id: activity.id, kind: activity.kind, status: activity.status })),
      joined: people.joined,
      online: Math.min(people.joined, this.#presence.online(id)),
      head: room.head.position,
      isOwn: record.trainerId === trainer.id,
      ...originOf(record),
      ...(receipt === undefined ? {} : { receipt }),
      ...(hasEnded(agenda.status) ? { headHash: room.head.hash } : {}),
    };
  }

  @Delete(':id')
  @HttpCode(204)
  @Described({
    does: 'Erases a workshop, with everything in it.',
    who: 'trainer',
    status: 204,
    problems: ['origin-refused', 'unknown-workshop'],
  })
  async erase(@Param('id', workshopId) id: string, @CurrentTrainer() trainer: Trainer): Promise<void> {
    await this.#registry.owned(id, trainer);
    this.#outage.check();
    await this.#erasure.erase(id);
  }

  @Post(':id/door')
  @HttpCode(200)
  @Described({
    does: 'Gives the workshop a new code and link; those before open nothing any more. Who is in stays in.',
    who: 'trainer',
    answer: 'JoinLink',
    problems: ['origin-refused', 'unknown-workshop', 'busy'],
  })
  async renewDoor(@Param('id', workshopId) id: string, @CurrentTrainer() trainer: Trainer): Promise<JoinLink> {
    await this.#workshops.of(id, trainer);
    const record = await this.#registry.renewDoor(id);
    const room = record && (await this.#rooms.find(id));
    if (!room) throw new ProblemError('unknown-workshop');
    const command = { kind: 'RenewDoor', data: { door: record.door } } as const;
    const outcome = await this.#rooms.ask(room, { id: randomUUID(), command, actor: { seat: 'system', id: 'door' } });
    if (!outcome.ok) throw new ProblemError(outcome.code, { retryAfterMs: outcome.retryAfterMs });
    return this.#joinLinks.linkOf(record);
  }

  @Post(':id/seats')
  @Described({
    does: 'Gives a token for a console or a projector.',
    who: 'trainer',
    status: 201,
    answer: 'Seated',
    problems: ['malformed', 'too-deep', 'origin-refused', 'unknown-workshop', 'imported'],
  })
  async seat(
    @Param('id', workshopId) id: string,
    @Body() { kind }: SeatDto,
    @CurrentSession() session: Session,
  ): Promise<Seated> {
    const { room } = await this.#workshops.of(id, session.trainer);
    if (room.isImported) throw new ProblemError('imported');
    return { token: this.#tokens.trainer(kind, id, session) };
  }

  @Get(':id/simulated-seats')
  @Described({
    does: 'Gives the tokens of the simulated participants who are here, so that the console acts for them.',
    who: 'trainer',
    answer: ['SimulatedSeat'],
    problems: ['not-lead', 'unknown-workshop'],
  })
  async simulatedSeats(
    @Param('id', workshopId) id: string,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<readonly SimulatedSeat[]> {
    this.#outage.check();
    const room = await this.#led(id, trainer);
    await this.#rooms.refresh(room); // let in on another node a moment ago
    return simulatedPeople(room.workshop)
      .filter(({ status }) => status === 'present')
      .map((person) => ({ handle: person.handle, token: this.#tokens.participant(id, person.id) }));
  }

  @Get(':id/co-trainers')
  @Described({
    does: 'Gives the lead the links of those who were invited and not removed.',
    who: 'trainer',
    answer: ['CoTrainerLink'],
    problems: ['not-lead', 'unknown-workshop'],
  })
  async coTrainers(
    @Param('id', workshopId) id: string,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<readonly CoTrainerLink[]> {
    const { agenda } = (await this.#led(id, trainer)).workshop;
    return agenda.coTrainers
      .filter(({ status }) => status !== 'removed')
      .map(({ id: trainerId }) => ({ trainerId, url: this.#invitations.linkOf({ workshopId: id, trainerId }) }));
  }

  @Get(':id/verify')
  @ApiQuery({ name: 'receipt', required: false })
  @Described({
    does: 'Walks the chain of hashes, and looks at all that vouches for it.',
    who: 'trainer',
    answer: 'Verified',
    problems: ['unknown-workshop'],
  })
  async verify(
    @Param('id', workshopId) id: string,
    @CurrentTrainer() trainer: Trainer,
    @Query('receipt') receipt: unknown,
  ): Promise<Verified> {
    await this.#registry.owned(id, trainer);
    this.#outage.check();
    return this.#rooms.verify(id, typeof receipt === 'string' && receipt !== '' ? receipt : undefined);
  }

  /** For whoever leads it now. */
  async #led(id: string, trainer: Trainer): Promise<Room> {
    const { room } = await this.#workshops.of(id, trainer);
    if (room.workshop.agenda.lead !== trainer.id) throw new ProblemError('not-lead');
    return room;
  }
}
