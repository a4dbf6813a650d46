import { Body, Controller, Headers, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import { localeOf } from '../problems/sentence.ts';
import { Registry } from '../workshops/registry.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { ForkDto } from './fork.dto.ts';
import { Forks } from './forks.ts';

@ApiTags('workshops')
@Controller('api/workshops')
@UseGuards(TrainerGuard)
export class ForksController {
  readonly #registry: Registry;
  readonly #forks: Forks;
  readonly #outage: Outage;

  constructor(registry: Registry, forks: Forks, outage: Outage) {
    this.#registry = registry;
    this.#forks = forks;
    this.#outage = outage;
  }

  @Post(':id/forks')
  @Described({
    does: 'Goes on from a moment of this workshop in a new one, with the same first events; this one stays as it is.',
    who: 'trainer',
    status: 201,
    answer: 'Created',
    problems: [
      'malformed',
      'too-deep',
      'text-not-clean',
      'text-too-long',
      'text-too-short',
      'origin-refused',
      'unknown-workshop',
      'imported',
      'fork-position',
      'busy',
    ],
  })
  async fork(
    @Param('id', workshopId) id: string,
    @Body() wish: ForkDto,
    @CurrentTrainer() trainer: Trainer,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<{ readonly id: string }> {
    const parent = await this.#registry.owned(id, trainer);
    this.#outage.check();
    if (parent.importedAt !== null) throw new ProblemError('imported');
    return { id: await this.#forks.make(parent, wish, localeOf(accepted)) };
  }
}
