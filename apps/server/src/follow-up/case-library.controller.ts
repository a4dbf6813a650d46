import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ShownExperience } from '@rolwissel/domain';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { CaseLibrary } from './case-library.ts';

/** What was told for the case library in a trainer's own workshops. */
@ApiTags('follow-up')
@Controller('api/case-library')
@UseGuards(TrainerGuard)
export class CaseLibraryController {
  readonly #library: CaseLibrary;

  constructor(library: CaseLibrary) {
    this.#library = library;
  }

  @Get()
  @Described({
    does: 'Lists what was published for the case library in the workshops that this trainer made.',
    who: 'trainer',
    answer: ['ShownExperience'],
  })
  list(@CurrentTrainer() { id }: Trainer): Promise<readonly ShownExperience[]> {
    return this.#library.of(id);
  }
}
