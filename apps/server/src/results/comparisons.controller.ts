import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Comparison, type ComparisonKind, comparisonKinds } from '@rolwissel/domain';
import { isUuid, leastCompared, mostCompared } from '@rolwissel/protocol';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import { Registry } from '../workshops/registry.ts';
import { Results } from './results.ts';

/** Workshops of one owner beside each other, or what they hold. */
@ApiTags('looking back')
@Controller('api/comparison')
@UseGuards(TrainerGuard)
export class ComparisonsController {
  readonly #registry: Registry;
  readonly #results: Results;
  readonly #outage: Outage;

  constructor(registry: Registry, results: Results, outage: Outage) {
    this.#registry = registry;
    this.#results = results;
    this.#outage = outage;
  }

  @Get()
  @ApiQuery({
    name: 'workshops',
    description: `Up to ${mostCompared} ids, with commas between them; by workshops two at least.`,
  })
  @ApiQuery({
    name: 'by',
    enum: comparisonKinds,
    required: false,
    description: 'What stands beside each other: workshops unless it is said.',
  })
  @Described({
    does: 'Sets the results of one’s own workshops beside each other, by activity, step and sentence; each figure with its interval.',
    who: 'trainer',
    answer: 'Comparison',
    problems: ['malformed', 'unknown-workshop'],
  })
  async comparison(
    @Query('workshops') asked: unknown,
    @Query('by') how: unknown,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<Comparison> {
    this.#outage.check();
    const by = byIn(how);
    const ids = idsIn(asked, leastCompared[by]);
    for (const id of ids) await this.#registry.owned(id, trainer);
    return this.#results.comparison(ids, by);
  }
}

/** Throws ProblemError malformed. */
function byIn(how: unknown = 'workshops'): ComparisonKind {
  const by = comparisonKinds.find((each) => each === how);
  if (!by) throw new ProblemError('malformed');
  return by;
}

/** Different ids, in the order in which they are named. Throws ProblemError malformed. */
function idsIn(asked: unknown, least: number): readonly string[] {
  const named = typeof asked === 'string' ? asked.toLowerCase().split(',') : [];
  const ids = [...new Set(named)];
  if (ids.length < least || ids.length > mostCompared || !ids.every(isUuid)) throw new ProblemError('malformed');
  return ids;
}
