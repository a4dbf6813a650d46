import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ShownExperience } from '@rolwissel/domain';
import type { ExperiencesShown } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { CaseLibrary } from './case-library.ts';
import { experiencesFor, experiencesForAnybody, isPassedOn, whenShared } from './experiences-shown.ts';
import { ExperienceAtLinkDto, LinkDto, LinkedExperienceDto } from './follow-up.dto.ts';
import { FollowUps } from './follow-ups.ts';
import { atTheLink, type Holder, LinkHolders } from './link-holders.ts';

/** The same for whoever has a link. One that a trainer passes on lets them tell and read, and shows nothing of their own. */
@ApiTags('follow-up')
@Controller('api/follow-up/experiences')
export class LinkedExperiencesController {
  readonly #holders: LinkHolders;
  readonly #followUps: FollowUps;
  readonly #library: CaseLibrary;

  constructor(holders: LinkHolders, followUps: FollowUps, library: CaseLibrary) {
    this.#holders = holders;
    this.#followUps = followUps;
    this.#library = library;
  }

  @Post('look')
  @HttpCode(200)
  @Described({
    does: 'Lists what whoever holds the link told of their practice, and what others told the group.',
    answer: 'ExperiencesShown',
    problems: atTheLink,
  })
  async look(@Body() { link }: LinkDto, @Req() request: Request): Promise<ExperiencesShown> {
    return shown(await this.#holders.of(link, request));
  }

  @Post('share')
  @HttpCode(200)
  @Described({
    does: 'Takes an experience; it waits until the lead publishes it.',
    answer: 'ExperiencesShown',
    problems: [...atTheLink, ...whenShared],
  })
  async share(@Body() { link, ...told }: LinkedExperienceDto, @Req() request: Request): Promise<ExperiencesShown> {
    const holder = await this.#holders.of(link, request);
    return this.#asked(holder, 'ShareExperience', told, told.experienceId.toLowerCase());
  }

  @Post('withdraw')
  @HttpCode(200)
  @Described({
    does: 'Takes an experience of one’s own back: nobody reads it any more.',
    answer: 'ExperiencesShown',
    problems: [...atTheLink, 'not-found', 'forbidden'],
  })
  async withdraw(@Body() asked: ExperienceAtLinkDto, @Req() request: Request): Promise<ExperiencesShown> {
    return this.#asked(await this.#own(asked.link, request), 'WithdrawExperience', asked);
  }

  @Post('thank')
  @HttpCode(200)
  @Described({
    does: 'Thanks once for what somebody else told the group.',
    answer: 'ExperiencesShown',
    problems: [...atTheLink, 'not-found', 'own-experience', 'already-thanked', 'forbidden'],
  })
  async thank(@Body() asked: ExperienceAtLinkDto, @Req() request: Request): Promise<ExperiencesShown> {
    return this.#asked(await this.#own(asked.link, request), 'ThankExperience', asked);
  }

  @Post('library')
  @HttpCode(200)
  @Described({
    does: 'Lists the case library of the trainer who made the workshop.',
    answer: ['ShownExperience'],
    problems: atTheLink,
  })
  async library(@Body() { link }: LinkDto, @Req() request: Request): Promise<readonly ShownExperience[]> {
    const { room } = await this.#holders.of(link, request);
    return this.#library.of(room.workshop.agenda.owner);
  }

  /** Throws ProblemError forbidden where a trainer holds the link, too: what it lets happen would tell them whose is what. */
  async #own(link: string, request: Request): Promise<Holder> {
    const holder = await this.#holders.of(link, request);
    if (isPassedOn(holder)) throw new ProblemError('forbidden');
    return holder;
  }

  async #asked(
    holder: Holder,
    kind: Parameters<FollowUps['ask']>[2],
    data: object,
    id?: string,
  ): Promise<ExperiencesShown> {
    const followed = await this.#followUps.ask(holder.room, holder.actor, kind, { ...data }, id);
    return shown({ ...holder, ...followed });
  }
}

const shown = (holder: Holder): ExperiencesShown =>
  isPassedOn(holder) ? experiencesForAnybody(holder) : experiencesFor(holder, holder.actor);
