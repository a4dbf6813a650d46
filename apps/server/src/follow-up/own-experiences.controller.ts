import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ShownExperience } from '@rolwissel/domain';
import type { ExperiencesShown } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Described } from '../api-docs/described.ts';
import { CaseLibrary } from './case-library.ts';
import { experiencesFor, whenShared } from './experiences-shown.ts';
import { ExperienceDto, ExperienceIdDto } from './follow-up.dto.ts';
import { FollowUps } from './follow-ups.ts';
import { type Asker, atTheSeat, SeatAskers } from './seat-askers.ts';

/** What a participant tells of their practice, and reads of others, on the phone they were there with. */
@ApiTags('follow-up')
@Controller('api/workshops/:id/follow-up/mine')
export class OwnExperiencesController {
  readonly #askers: SeatAskers;
  readonly #followUps: FollowUps;
  readonly #library: CaseLibrary;

  constructor(askers: SeatAskers, followUps: FollowUps, library: CaseLibrary) {
    this.#askers = askers;
    this.#followUps = followUps;
    this.#library = library;
  }

  @Get('experiences')
  @Described({
    does: 'Lists what a participant told of their practice, and what others told the group.',
    who: 'seat',
    answer: 'ExperiencesShown',
    problems: atTheSeat,
  })
  async list(@Param('id') id: string, @Req() { headers }: Request): Promise<ExperiencesShown> {
    const { room, actor } = await this.#askers.of(id, headers);
    return experiencesFor(await this.#followUps.of(room), actor);
  }

  @Post('experiences')
  @HttpCode(200)
  @Described({
    does: 'Takes an experience; it waits until the lead publishes it.',
    who: 'seat',
    answer: 'ExperiencesShown',
    problems: [...atTheSeat, 'malformed', 'too-deep', 'too-large', ...whenShared],
  })
  async share(
    @Param('id') id: string,
    @Body() told: ExperienceDto,
    @Req() { headers }: Request,
  ): Promise<ExperiencesShown> {
    const asker = await this.#askers.of(id, headers);
    return this.#asked(asker, 'ShareExperience', told, told.experienceId.toLowerCase());
  }

  @Delete('experiences/:experience')
  @Described({
    does: 'Takes an experience of one’s own back: nobody reads it any more.',
    who: 'seat',
    answer: 'ExperiencesShown',
    problems: [...atTheSeat, 'malformed', 'not-found'],
  })
  async withdraw(
    @Param('id') id: string,
    @Param('experience') experienceId: string,
    @Req() { headers }: Request,
  ): Promise<ExperiencesShown> {
    return this.#asked(await this.#askers.of(id, headers), 'WithdrawExperience', { experienceId });
  }

  @Post('thanks')
  @HttpCode(200)
  @Described({
    does: 'Thanks once for what somebody else told the group.',
    who: 'seat',
    answer: 'ExperiencesShown',
    problems: [...atTheSeat, 'malformed', 'too-deep', 'too-large', 'not-found', 'own-experience', 'already-thanked'],
  })
  async thank(
    @Param('id') id: string,
    @Body() { experienceId }: ExperienceIdDto,
    @Req() { headers }: Request,
  ): Promise<ExperiencesShown> {
    return this.#asked(await this.#askers.of(id, headers), 'ThankExperience', { experienceId });
  }

  @Get('library')
  @Described({
    does: 'Lists the case library of the trainer who made this workshop.',
    who: 'seat',
    answer: ['ShownExperience'],
    problems: atTheSeat,
  })
  async library(@Param('id') id: string, @Req() { headers }: Request): Promise<readonly ShownExperience[]> {
    const { room } = await this.#askers.of(id, headers);
    return this.#library.of(room.workshop.agenda.owner);
  }

  async #asked(
    { room, actor }: Asker,
    kind: Parameters<FollowUps['ask']>[2],
    data: object,
    id?: string,
  ): Promise<ExperiencesShown> {
    return experiencesFor(await this.#followUps.ask(room, actor, kind, { ...data }, id), actor);
  }
}
