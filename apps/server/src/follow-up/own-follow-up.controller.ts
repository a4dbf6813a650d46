import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { followerOf, ownFollowUp } from '@rolwissel/domain';
import type { OwnFollowUpShown } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { OptInDto } from './follow-up.dto.ts';
import { FollowUpLinks } from './follow-up-links.ts';
import { type FollowedWorkshop, FollowUps, isOffered } from './follow-ups.ts';
import { MailQueue } from './mail/mail-queue.ts';
import { Mailer } from './mail/mailer.ts';
import { type Asker, atTheSeat, SeatAskers } from './seat-askers.ts';

/** Whether, and how, a participant wants to be asked how it went. Nobody else hears who does. */
@ApiTags('follow-up')
@Controller('api/workshops/:id/follow-up/mine')
export class OwnFollowUpController {
  readonly #askers: SeatAskers;
  readonly #followUps: FollowUps;
  readonly #links: FollowUpLinks;
  readonly #mailer: Mailer;
  readonly #mails: MailQueue;

  constructor(askers: SeatAskers, followUps: FollowUps, links: FollowUpLinks, mailer: Mailer, mails: MailQueue) {
    this.#askers = askers;
    this.#followUps = followUps;
    this.#links = links;
    this.#mailer = mailer;
    this.#mails = mails;
  }

  @Get()
  @Described({
    does: 'Says whether, and how, a participant is asked how it went.',
    who: 'seat',
    answer: 'OwnFollowUpShown',
    problems: atTheSeat,
  })
  async mine(@Param('id') id: string, @Req() { headers }: Request): Promise<OwnFollowUpShown> {
    const asker = await this.#askers.of(id, headers);
    return this.#shown(asker, await this.#followUps.of(asker.room));
  }

  @Post()
  @HttpCode(200)
  @Described({
    does: 'Has a participant asked two, six and twelve weeks later, by one of the ways there are; again, by another.',
    who: 'seat',
    answer: 'OwnFollowUpShown',
    problems: [...atTheSeat, 'malformed', 'too-deep', 'address-invalid', 'not-in-phase', 'too-late', 'too-large'],
  })
  async optIn(@Param('id') id: string, @Body() wish: OptInDto, @Req() { headers }: Request): Promise<OwnFollowUpShown> {
    const asker = await this.#askers.of(id, headers);
    if (!this.#channels.some((channel) => channel === wish.channel)) throw new ProblemError('not-in-phase');
    return this.#shown(asker, await this.#followUps.ask(asker.room, asker.actor, 'OptIntoFollowUp', wish));
  }

  @Delete()
  @Described({
    does: 'Has a participant asked no more; their address goes.',
    who: 'seat',
    answer: 'OwnFollowUpShown',
    problems: atTheSeat,
  })
  async optOut(@Param('id') id: string, @Req() { headers }: Request): Promise<OwnFollowUpShown> {
    const asker = await this.#askers.of(id, headers);
    const { followUp } = await this.#followUps.of(asker.room);
    if (!followerOf(followUp, asker.actor.id)) return this.#shown(asker, { room: asker.room, followUp });
    return this.#shown(asker, await this.#followUps.ask(asker.room, asker.actor, 'OptOutOfFollowUp', {}));
  }

  /** Where no mail goes, the trainer may pass the links on. */
  get #channels(): OwnFollowUpShown['channels'] {
    return this.#mailer.isSet ? ['email', 'link'] : ['link', 'trainer'];
  }

  async #shown({ room, actor }: Asker, { followUp }: FollowedWorkshop): Promise<OwnFollowUpShown> {
    const own = ownFollowUp(followUp, actor.id);
    const times = followerOf(followUp, actor.id)?.times ?? 0;
    return {
      ...own,
      isOffered: isOffered(room.workshop),
      channels: this.#channels,
      ...(own.channel === 'link'
        ? { link: this.#links.linkOf({ workshopId: room.id, participantId: actor.id, times }) }
        : {}),
      hasBounced: own.channel === 'email' && (await this.#mails.hasBounced(room.id, actor.id)),
    };
  }
}
