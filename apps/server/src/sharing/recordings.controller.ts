import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiQuery, ApiTags } from '@nestjs/swagger';
import { commonAudiences } from '@rolwissel/domain';
import type { Request, Response } from 'express';
import { Described } from '../api-docs/described.ts';
import { recordingAudiences } from '../api-docs/schemas.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import { recordingStream } from '../workshops/recording-stream.ts';
import { Recordings } from '../workshops/recordings.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { Readers, windowsOf } from './readers.ts';

/** A workshop as it is replayed: by its owner, or by whoever has a link. */
@ApiTags('looking back')
@Controller('api/workshops')
export class RecordingsController {
  readonly #readers: Readers;
  readonly #recordings: Recordings;
  readonly #outage: Outage;

  constructor(readers: Readers, recordings: Recordings, outage: Outage) {
    this.#readers = readers;
    this.#recordings = recordings;
    this.#outage = outage;
  }

  @Get(':id/recording')
  @ApiQuery({ name: 'as', enum: recordingAudiences, required: false })
  @ApiBearerAuth()
  @Described({
    does: 'The whole workshop as one audience saw it.',
    who: 'trainer',
    answer: 'Recording',
    problems: ['malformed', 'unknown-workshop', 'forbidden', 'share-ended', 'share-revoked', 'too-many-at-once'],
  })
  async recording(
    @Param('id', workshopId) id: string,
    @Query('as') as: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const reader = await this.#readers.of(request, id, 'replay');
    const audience = as === undefined ? windowsOf[reader][0] : commonAudiences.find((known) => known === windowOf(as));
    if (!audience) throw new ProblemError('malformed');
    if (!windowsOf[reader].includes(audience)) throw new ProblemError('forbidden');
    this.#outage.check();
    const recording = await this.#recordings.recording(id, audience, reader);
    if (!recording) throw new ProblemError('unknown-workshop');
    const { body, encoding } = recordingStream(recording, String(request.headers['accept-encoding'] ?? ''));
    response.setHeader('Vary', 'Accept-Encoding');
    if (encoding) response.setHeader('Content-Encoding', encoding);
    return new StreamableFile(body, { type: 'application/json; charset=utf-8' });
  }
}

/** The window behind the name of an audience in an address: that of all phones is asked for as one of them. */
const windowOf = (as: string): string => (as === 'participant' ? 'participants' : as);
