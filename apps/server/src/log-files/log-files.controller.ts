import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import { system } from '../rooms/actors.ts';
import { Rooms } from '../rooms/rooms.ts';
import { responseStream } from '../sending/response-stream.ts';
import { Registry } from '../workshops/registry.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { ForgetDto } from './forget.dto.ts';
import { LogExport } from './log-export.ts';
import { LogImport } from './log-import.ts';

const jsonLines = 'application/jsonl';

/** The log of a workshop as a file, and back. */
@ApiTags('workshops')
@Controller('api/workshops')
@UseGuards(TrainerGuard)
export class LogFilesController {
  readonly #registry: Registry;
  readonly #export: LogExport;
  readonly #import: LogImport;
  readonly #rooms: Rooms;
  readonly #outage: Outage;

  constructor(registry: Registry, logExport: LogExport, logImport: LogImport, rooms: Rooms, outage: Outage) {
    this.#rooms = rooms;
    this.#registry = registry;
    this.#export = logExport;
    this.#import = logImport;
    this.#outage = outage;
  }

  @Get(':id/log')
  @ApiProduces(jsonLines)
  @Described({
    does: 'The log as a file: a line of JSON for each event, with its hash; what the trainers’ window does not hold whole is locked.',
    who: 'trainer',
    problems: ['unknown-workshop'],
  })
  async log(
    @Param('id', workshopId) id: string,
    @CurrentTrainer() trainer: Trainer,
    @Req() { headers }: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const record = await this.#registry.owned(id, trainer);
    this.#outage.check();
    const lines = await this.#export.lines(id);
    if (!lines) throw new ProblemError('unknown-workshop');
    const { body, encoding } = responseStream(Readable.from(lines, { objectMode: false }), headers['accept-encoding']);
    response.setHeader('Vary', 'Accept-Encoding');
    if (encoding) response.setHeader('Content-Encoding', encoding);
    const name = encodeURIComponent(
      `${
        record.title
          .replaceAll(/[^\p{L}\p{N} -]/gu, '')
          .slice(0, 60)
          .trim() || 'workshop'
      }.jsonl`,
    );
    return new StreamableFile(body, {
      type: `${jsonLines}; charset=utf-8`,
      disposition: `attachment; filename="workshop.jsonl"; filename*=UTF-8''${name}`,
    });
  }

  @Post(':id/forgotten')
  @HttpCode(204)
  @Described({
    does: 'Forgets somebody in a workshop that came from a file, by their number.',
    who: 'trainer',
    status: 204,
    problems: ['malformed', 'too-deep', 'origin-refused', 'unknown-workshop', 'not-in-phase', 'not-found', 'busy'],
  })
  async forget(
    @Param('id', workshopId) id: string,
    @Body() { handle }: ForgetDto,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<void> {
    await this.#registry.owned(id, trainer);
    this.#outage.check();
    const room = await this.#rooms.find(id);
    if (!room) throw new ProblemError('unknown-workshop');
    if (!room.isImported) throw new ProblemError('not-in-phase'); // there people and lead say so themselves
    const command = { kind: 'EraseParticipant', data: { participantId: handle.trim().toUpperCase() } } as const;
    const outcome = await this.#rooms.ask(room, { id: randomUUID(), command, actor: system });
    if (!outcome.ok) throw new ProblemError(outcome.code, { retryAfterMs: outcome.retryAfterMs });
  }

  @Post('import')
  @ApiConsumes(jsonLines)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Described({
    does: 'Takes a workshop over out of such a file: all of it, or nothing. Nothing is added to it here.',
    who: 'trainer',
    status: 201,
    answer: 'Created',
    problems: [
      'malformed',
      'origin-refused',
      'forbidden',
      'busy',
      'workshop-here',
      'log-too-large',
      'log-no-log',
      'log-newer',
      'log-locked',
      'log-unreadable',
      'log-key-changed',
      'log-gap',
      'log-changed',
      'log-unknown-event',
      'log-unfit',
      'log-cut-short',
      'log-over',
    ],
  })
  async import(@CurrentTrainer() trainer: Trainer, @Req() request: Request): Promise<{ readonly id: string }> {
    if (!trainer.owner) throw new ProblemError('forbidden');
    if (request.is(jsonLines) === false) throw new ProblemError('malformed');
    this.#outage.check();
    return { id: await this.#import.take(request, trainer.id) };
  }
}
