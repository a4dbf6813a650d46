import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type FollowUp,
  followersOf,
  followUpResultOf,
  openWave,
  personBehind,
  trainersFollowUp,
  trainersOf,
  wordsOf,
} from '@rolwissel/domain';
import { type FollowUpSummary, isUuid, type PassedLink } from '@rolwissel/protocol';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Registry } from '../workshops/registry.ts';
import { packIn } from './asked-pack.ts';
import { WaveDto } from './follow-up.dto.ts';
import { FollowUpLinks } from './follow-up-links.ts';
import { type FollowedWorkshop, FollowUps } from './follow-ups.ts';
import { MailQueue } from './mail/mail-queue.ts';
import { Mailer } from './mail/mailer.ts';

/** What trainers see of a follow-up: when is asked, how many answer, and the totals of what is over. */
@ApiTags('follow-up')
@Controller('api/workshops/:id/follow-up')
@UseGuards(TrainerGuard)
export class FollowUpController {
  readonly #registry: Registry;
  readonly #rooms: Rooms;
  readonly #followUps: FollowUps;
  readonly #links: FollowUpLinks;
  readonly #mailer: Mailer;
  readonly #mails: MailQueue;
  readonly #outage: Outage;

  constructor(
    registry: Registry,
    rooms: Rooms,
    followUps: FollowUps,
    links: FollowUpLinks,
    mailer: Mailer,
    mails: MailQueue,
    outage: Outage,
  ) {
    this.#registry = registry;
    this.#rooms = rooms;
    this.#followUps = followUps;
    this.#links = links;
    this.#mailer = mailer;
    this.#mails = mails;
    this.#outage = outage;
  }

  @Get()
  @Described({
    does: 'Sums a follow-up up: how many want to be asked, the waves, the mail, and the totals of waves that are closed.',
    who: 'trainer',
    answer: 'FollowUpSummary',
    problems: ['unknown-workshop'],
  })
  async overview(@Param('id') id: string, @CurrentTrainer() trainer: Trainer): Promise<FollowUpSummary> {
    return this.#shown(await this.#followUps.of(await this.#conducted(id, trainer)));
  }

  @Post('waves/:wave')
  @HttpCode(200)
  @Described({
    does: 'Moves a wave that is still to come to another day.',
    who: 'trainer',
    answer: 'FollowUpSummary',
    problems: ['unknown-workshop', 'malformed', 'not-in-phase', 'too-late', 'out-of-range', 'wave-overlaps'],
  })
  async move(
    @Param('id') id: string,
    @Param('wave') waveId: string,
    @Body() { dueOn }: WaveDto,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<FollowUpSummary> {
    const room = await this.#conducted(id, trainer);
    const { followUp } = await this.#followUps.of(room);
    if (followUp.waves.length === 0) throw new ProblemError('not-in-phase');
    const actor = { seat: 'facilitator', id: trainer.id } as const;
    return this.#shown(await this.#followUps.ask(room, actor, 'MoveWave', { waveId, dueOn }));
  }

  async #shown({ room, followUp }: FollowedWorkshop): Promise<FollowUpSummary> {
    const { followers, waves } = trainersFollowUp(followUp);
    const mails = new Map((await this.#mails.counts(room.id)).map(({ wave, ...mail }) => [wave, mail]));
    return {
      title: room.shown.agenda.title,
      followers,
      minCell: followUp.minCell || room.shown.agenda.settings.minCell,
      waves: waves.map((wave) => {
        const mail = mails.get(wave.waveId);
        return mail ? { ...wave, mail } : wave;
      }),
      sendsMail: this.#mailer.isSet,
      links: this.#passed(room, followUp),
      result: followUpResultOf(followUp),
      pack: packIn(room),
    };
  }

  /** Of those who asked for it, and of nobody else, by alias. */
  #passed(room: Room, followUp: FollowUp): readonly PassedLink[] {
    const open = openWave(followUp);
    if (!open) return [];
    return followersOf(followUp).flatMap(([participantId, { channel, times }]) => {
      const alias = wordsOf(personBehind(room.workshop, participantId)?.alias);
      if (channel !== 'trainer' || alias === undefined) return [];
      const url = this.#links.linkOf({ workshopId: room.id, participantId, times, waveId: open.id });
      return [{ alias, url, hasAnswered: Object.hasOwn(followUp.progress[open.id], participantId) }];
    });
  }

  /** For whoever is a trainer of it now; somebody else's looks like none at all. */
  async #conducted(id: string, { id: trainerId, workshopId: invitedTo }: Trainer): Promise<Room> {
    this.#outage.check();
    const workshopId = isUuid(id) ? id.toLowerCase() : '';
    const record = workshopId === '' ? undefined : await this.#registry.find(workshopId);
    if (record?.trainerId !== trainerId && invitedTo !== workshopId) throw new ProblemError('unknown-workshop');
    const room = record && (await this.#rooms.find(workshopId));
    const isTheirs = room && (record.trainerId === trainerId || trainersOf(room.workshop.agenda).includes(trainerId));
    if (!isTheirs) throw new ProblemError('unknown-workshop');
    return room;
  }
}
