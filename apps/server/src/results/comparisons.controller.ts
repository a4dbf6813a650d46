import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  type Comparison,
  comparisonOf,
  eventsInCommon,
  type InCommon,
  type InFamily,
  type WorkshopResult,
} from '@rolwissel/domain';
import { isUuid, mostCompared } from '@rolwissel/protocol';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import { ConductedWorkshops } from '../workshops/conducted-workshops.ts';
import { Results } from './results.ts';

/** Workshops of one owner beside each other. */
@ApiTags('looking back')
@Controller('api/comparison')
@UseGuards(TrainerGuard)
export class ComparisonsController {
  readonly #workshops: ConductedWorkshops;
  readonly #results: Results;
  readonly #outage: Outage;

  constructor(workshops: ConductedWorkshops, results: Results, outage: Outage) {
    this.#workshops = workshops;
    this.#results = results;
    this.#outage = outage;
  }

  @Get()
  @ApiQuery({ name: 'workshops', description: `From two to ${mostCompared} ids, with commas between them.` })
  @Described({
    does: 'Sets the results of one’s own workshops beside each other, by activity, step and sentence; each figure with its interval.',
    who: 'trainer',
    answer: 'Comparison',
    problems: ['malformed', 'unknown-workshop'],
  })
  async comparison(@Query('workshops') asked: unknown, @CurrentTrainer() trainer: Trainer): Promise<Comparison> {
    this.#outage.check();
    const results: WorkshopResult[] = [];
    const family: InFamily[] = [];
    // one after the other: each may have to be read from its log
    for (const id of idsIn(asked)) {
      const { room } = await this.#workshops.of(id, trainer); // who only helps in one has no second
      results.push(await this.#results.of(room));
      family.push({ id, lineage: room.shown.agenda.lineage });
    }
    return comparisonOf(results, commonTo(family));
  }
}

/** Which two of them have how many events in common. */
const commonTo = (workshops: readonly InFamily[]): readonly InCommon[] =>
  workshops.flatMap((one, index) =>
    workshops.slice(index + 1).flatMap((other, more): readonly InCommon[] => {
      const events = eventsInCommon(one, other);
      return events > 0 ? [{ between: [index, index + 1 + more], events }] : [];
    }),
  );

/** Different ids, in the order in which they are named. Throws ProblemError malformed. */
function idsIn(asked: unknown): readonly string[] {
  const named = typeof asked === 'string' ? asked.toLowerCase().split(',') : [];
  const ids = [...new Set(named)];
  if (ids.length < 2 || ids.length > mostCompared || !ids.every(isUuid)) throw new ProblemError('malformed');
  return ids;
}
