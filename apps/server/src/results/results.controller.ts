import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { WorkshopResult } from '@rolwissel/domain';
import type { Request } from 'express';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { ResultReaders } from './result-readers.ts';
import { Results } from './results.ts';

@ApiTags('workshops')
@Controller('api/workshops')
export class ResultsController {
  readonly #readers: ResultReaders;
  readonly #results: Results;
  readonly #outage: Outage;

  constructor(readers: ResultReaders, results: Results, outage: Outage) {
    this.#readers = readers;
    this.#results = results;
    this.#outage = outage;
  }

  @Get(':id/result')
  @ApiBearerAuth()
  @Described({
    does: 'What the workshop leaves behind so far, in totals: nobody’s name, and nothing of too few people.',
    who: 'trainer',
    answer: 'WorkshopResult',
    problems: ['unknown-workshop', 'share-ended', 'share-revoked', 'too-many-at-once'],
  })
  async result(@Param('id', workshopId) id: string, @Req() request: Request): Promise<WorkshopResult> {
    await this.#readers.check(request, id);
    this.#outage.check();
    return this.#results.of(id);
  }
}
