import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { languageTags } from '@rolwissel/texts';
import type { Request, Response } from 'express';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { localeOf } from '../problems/sentence.ts';
import { ResultReaders } from '../results/result-readers.ts';
import { Results } from '../results/results.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { attachment } from './attachment.ts';
import { mediaTypes, Reports, reportFormats } from './reports.ts';

/** The result of a workshop as a file, for those who may read it on a page. */
@ApiTags('workshops')
@Controller('api/workshops')
export class ReportsController {
  readonly #readers: ResultReaders;
  readonly #results: Results;
  readonly #reports: Reports;

  constructor(readers: ResultReaders, results: Results, reports: Reports) {
    this.#readers = readers;
    this.#results = results;
    this.#reports = reports;
  }

  @Get(':id/report.:format')
  @ApiParam({ name: 'format', enum: reportFormats })
  @ApiQuery({ name: 'language', enum: languageTags, required: false })
  @ApiProduces(...Object.values(mediaTypes))
  @ApiBearerAuth()
  @Described({
    does: 'What the workshop leaves behind, as a file to keep: a tagged PDF, a workbook, CSV with the separator of its language, or Markdown.',
    who: 'trainer',
    answer: 'File',
    problems: [
      'unknown-workshop',
      'not-found',
      'pack-unknown',
      'busy',
      'share-ended',
      'share-revoked',
      'too-many-at-once',
    ],
  })
  async report(
    @Param('id', workshopId) id: string,
    @Param('format') asked: string,
    @Query('language') language: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    await this.#readers.check(request, id);
    const format = reportFormats.find((known) => known === asked);
    if (!format) throw new ProblemError('not-found');
    const result = await this.#results.of(id);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const wish = { format, language: localeOf(request.headers['accept-language'], language), workshopId: id };
    const file = await this.#reports.file(result, wish, gone.signal);
    return new StreamableFile(file.bytes, {
      type: mediaTypes[format],
      disposition: attachment(file.name, format),
      length: file.bytes.length,
    });
  }
}
