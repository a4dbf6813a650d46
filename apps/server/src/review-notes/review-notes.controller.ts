import { Body, Controller, Delete, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { cleanText, graphemeCount, longestNote } from '@rolwissel/domain';
import { isUuid, type ReviewNote } from '@rolwissel/protocol';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import { Registry } from '../workshops/registry.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { ReviewNoteDto } from './review-note.dto.ts';
import { type NoteOwner, ReviewNotes } from './review-notes.ts';

/** What the owner of a workshop notes when looking back. */
@ApiTags('looking back')
@Controller('api/workshops/:id/review-notes')
@UseGuards(TrainerGuard)
export class ReviewNotesController {
  readonly #registry: Registry;
  readonly #notes: ReviewNotes;
  readonly #outage: Outage;

  constructor(registry: Registry, notes: ReviewNotes, outage: Outage) {
    this.#registry = registry;
    this.#notes = notes;
    this.#outage = outage;
  }

  @Get()
  @Described({
    does: 'What the owner noted at moments of this workshop, in its order.',
    who: 'trainer',
    answer: ['ReviewNote'],
    problems: ['unknown-workshop'],
  })
  async list(@Param('id', workshopId) id: string, @CurrentTrainer() trainer: Trainer): Promise<readonly ReviewNote[]> {
    return this.#notes.of(await this.#whose(id, trainer));
  }

  @Post()
  @Described({
    does: 'Notes something at a moment.',
    who: 'trainer',
    status: 201,
    answer: 'ReviewNote',
    problems: [
      'malformed',
      'too-deep',
      'text-not-clean',
      'origin-refused',
      'too-large',
      'text-too-long',
      'text-too-short',
      'unknown-workshop',
    ],
  })
  async write(
    @Param('id', workshopId) id: string,
    @Body() { position, text }: ReviewNoteDto,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<ReviewNote> {
    const whose = await this.#whose(id, trainer);
    return this.#notes.write(whose, position, noted(text));
  }

  @Delete(':note')
  @HttpCode(204)
  @Described({
    does: 'Takes a note away.',
    who: 'trainer',
    status: 204,
    problems: ['origin-refused', 'unknown-workshop', 'not-found'],
  })
  async remove(
    @Param('id', workshopId) id: string,
    @Param('note') note: string,
    @CurrentTrainer() trainer: Trainer,
  ): Promise<void> {
    const whose = await this.#whose(id, trainer);
    if (!isUuid(note) || !(await this.#notes.remove(whose, note))) throw new ProblemError('not-found');
  }

  async #whose(id: string, trainer: Trainer): Promise<NoteOwner> {
    await this.#registry.owned(id, trainer);
    this.#outage.check();
    return { workshopId: id, author: trainer.id };
  }
}

/** The words as they are kept. Throws ProblemError. */
function noted(raw: string): string {
  const text = cleanText(raw);
  if (text === undefined) throw new ProblemError('text-not-clean');
  if (text === '') throw new ProblemError('text-too-short', { values: { missing: 1 } });
  const over = graphemeCount(text) - longestNote;
  if (over > 0) throw new ProblemError('text-too-long', { values: { over } });
  return text;
}
