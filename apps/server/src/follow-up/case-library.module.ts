import { Module } from '@nestjs/common';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { CaseLibrary } from './case-library.ts';
import { FollowUpLog } from './follow-up-log.ts';

/** The case library, and the logs it is read from. */
@Module({ imports: [RoomsModule], providers: [FollowUpLog, CaseLibrary], exports: [FollowUpLog, CaseLibrary] })
export class CaseLibraryModule {}
