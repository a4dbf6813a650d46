import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CaseExperience } from '@rolwissel/domain';
import type { Request } from 'express';
import { Described } from '../api-docs/described.ts';
import { Handshakes } from '../realtime/handshakes.ts';
import { CaseExperiences } from './case-experiences.ts';

/** The experiences that a workshop works on, for whoever sits in it. */
@ApiTags('follow-up')
@Controller('api/workshops/:id/experiences')
export class CaseExperiencesController {
  readonly #handshakes: Handshakes;
  readonly #experiences: CaseExperiences;

  constructor(handshakes: Handshakes, experiences: CaseExperiences) {
    this.#handshakes = handshakes;
    this.#experiences = experiences;
  }

  @Get()
  @Described({
    does: 'Gives the words of the experiences that are cases of this workshop, as far as they still stand in the case library.',
    who: 'seat',
    answer: ['CaseExperience'],
    problems: ['unauthenticated', 'removed', 'unknown-workshop', 'too-fast'],
  })
  async list(@Param('id') id: string, @Req() { headers }: Request): Promise<readonly CaseExperience[]> {
    const { room } = await this.#handshakes.asking(id, headers);
    return this.#experiences.of(room);
  }
}
