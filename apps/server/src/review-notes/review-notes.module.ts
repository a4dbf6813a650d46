import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/access.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { ReviewNoteRecord } from './review-note.entity.ts';
import { ReviewNotesController } from './review-notes.controller.ts';
import { ReviewNotes } from './review-notes.ts';

/** What is noted when a workshop is looked back at. */
@Module({
  imports: [TypeOrmModule.forFeature([ReviewNoteRecord]), AccessModule, WorkshopsModule],
  controllers: [ReviewNotesController],
  providers: [ReviewNotes],
})
export class ReviewNotesModule {}
