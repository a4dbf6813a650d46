import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type FollowUp,
  followersOf,
  followUpResultOf,
  openWave,
  personBehind,
  trainersExperiences,
  trainersFollowUp,
  wordsOf,
} from '@rolwissel/domain';
import type { FollowUpSummary, PassedLink } from '@rolwissel/protocol';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { ConductedWorkshops } from '../workshops/conducted-workshops.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { packIn } from './asked-pack.ts';
import { SettlingDto, WaveDto } from './follow-up.dto.ts';
import { FollowUpLinks } from './follow-up-links.ts';
import { type FollowedWorkshop, FollowUps } from './follow-ups.ts';
import { MailQueue } from './mail/mail-queue.ts';
import { Mailer } from './mail/mailer.ts';

/** What trainers see of a follow-up: when is asked, how many answer, and the totals of what is over. */
@ApiTags('follow-up')
@Controller('api/workshops/:id/follow-up')
@UseGuards(TrainerGuard)
export class FollowUpController {
  readonly #workshops: ConductedWorkshops;
  readonly #followUps: FollowUps;
  readonly #links: FollowUpLinks;
  readonly #mailer: Mailer;
  readonly #mails: MailQueue;
  readonly #outage: Outage;

  constructor(
    workshops: ConductedWorkshops,
    followUps: FollowUps,
    links: FollowUpLinks,
    mailer: Mailer,
    mails: MailQueue,
    outage: Outage,
  ) {
    this.#workshops = workshops;
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
  async overview(@Param('id', workshopId) id: string, @CurrentTrainer() trainer: Trainer): Promise<FollowUpSummary> {
    return this.#shown(await this.#followUps.of(await this.#conducted(id, trainer)), trainer);
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
    @Param('id', workshopId) id: string,
    @Param('wave') waveId: string,
    @Body() { dueOn }: WaveDto,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<FollowUpSummary> {
    const room = await this.#conducted(id, trainer);
    const { followUp } = await this.#followUps.of(room);
    if (followUp.waves.length === 0) throw new ProblemError('not-in-phase');
    const actor = { seat: 'facilitator', id: trainer.id } as const;
    return this.#shown(await this.#followUps.ask(room, actor, 'MoveWave', { waveId, dueOn }), trainer);
  }

  @Post('experiences/:experience')
  @HttpCode(200)
  @Described({
    does: 'Publishes an experience for whom its author chose, or declines it; the lead may think again.',
    who: 'trainer',
    answer: 'FollowUpSummary',
    problems: ['unknown-workshop', 'malformed', 'not-lead', 'not-found'],
  })
  async settle(
    @Param('id', workshopId) id: string,
    @Param('experience') experienceId: string,
    @Body() { does }: SettlingDto,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<FollowUpSummary> {
    const room = await this.#conducted(id, trainer);
    const actor = { seat: 'facilitator', id: trainer.id } as const;
    const kind = does === 'publish' ? 'PublishExperience' : 'DeclineExperience';
    return this.#shown(await this.#followUps.ask(room, actor, kind, { experienceId }), trainer);
  }

  async #shown({ room, followUp }: FollowedWorkshop, { id: trainerId }: Trainer): Promise<FollowUpSummary> {
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
      experiences: trainersExperiences(followUp),
      isLead: room.workshop.agenda.lead === trainerId,
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

  /** For whoever is a trainer of it now. */
  async #conducted(id: string, trainer: Trainer): Promise<Room> {
    this.#outage.check();
    return (await this.#workshops.of(id, trainer)).room;
  }
}
