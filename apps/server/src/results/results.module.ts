import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { FollowUpLogModule } from '../follow-up/follow-up-log.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { SharingModule } from '../sharing/sharing.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { ComparisonsController } from './comparisons.controller.ts';
import { ResultReaders } from './result-readers.ts';
import { ResultsController } from './results.controller.ts';
import { Results } from './results.ts';

/** What a workshop leaves behind, over HTTP. */
@Module({
  imports: [AccessModule, FollowUpLogModule, RoomsModule, SharingModule, WorkshopsModule],
  controllers: [ComparisonsController, ResultsController],
  providers: [ResultReaders, Results],
  exports: [ResultReaders, Results],
})
export class ResultsModule {}
