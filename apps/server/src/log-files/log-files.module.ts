import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { LogExport } from './log-export.ts';
import { LogFilesController } from './log-files.controller.ts';
import { LogImport } from './log-import.ts';

/** Logs as files, and workshops out of them. */
@Module({
  imports: [AccessModule, RoomsModule, WorkshopsModule],
  controllers: [LogFilesController],
  providers: [LogExport, LogImport],
})
export class LogFilesModule {}
