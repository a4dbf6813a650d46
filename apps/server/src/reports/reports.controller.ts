import { Controller, Get, Param, Query, Req, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiParam, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { languageTags } from '@rolwissel/texts';
import type { Request, Response } from 'express';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { localeOf } from '../problems/sentence.ts';
import { Results } from '../workshops/results.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { attachment } from './attachment.ts';
import { mediaTypes, Reports, reportFormats } from './reports.ts';

/** The result of a workshop as a file, for those who may read it on a page. */
@ApiTags('workshops')
@Controller('api/workshops')
@UseGuards(TrainerGuard)
export class ReportsController {
  readonly #results: Results;
  readonly #reports: Reports;

  constructor(results: Results, reports: Reports) {
    this.#results = results;
    this.#reports = reports;
  }

  @Get(':id/report.:format')
  @ApiParam({ name: 'format', enum: reportFormats })
  @ApiQuery({ name: 'language', enum: languageTags, required: false })
  @ApiProduces(...Object.values(mediaTypes))
  @Described({
    does: 'What the workshop leaves behind, as a file to keep: a tagged PDF, a workbook, CSV with the separator of its language, or Markdown.',
    who: 'trainer',
    answer: 'File',
    problems: ['unknown-workshop', 'not-found', 'pack-unknown', 'busy'],
  })
  async report(
    @Param('id', workshopId) id: string,
    @Param('format') asked: string,
    @CurrentTrainer() trainer: Trainer,
    @Query('language') language: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const format = reportFormats.find((known) => known === asked);
    if (!format) throw new ProblemError('not-found');
    const result = await this.#results.of(id, trainer);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const wish = { format, language: localeOf(request.headers['accept-language'], language), reader: trainer.id };
    const file = await this.#reports.file(result, wish, gone.signal);
    return new StreamableFile(file.bytes, {
      type: mediaTypes[format],
      disposition: attachment(file.name, format),
      length: file.bytes.length,
    });
  }
}
