import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { FollowUpModule } from '../follow-up/follow-up.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { SharingModule } from '../sharing/sharing.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { ComparisonsController } from './comparisons.controller.ts';
import { ResultReaders } from './result-readers.ts';
import { ResultsController } from './results.controller.ts';
import { Results } from './results.ts';

/** What a workshop leaves behind, over HTTP. */
@Module({
  imports: [AccessModule, FollowUpModule, RoomsModule, SharingModule, WorkshopsModule],
  controllers: [ComparisonsController, ResultsController],
  providers: [ResultReaders, Results],
  exports: [ResultReaders, Results],
})
export class ResultsModule {}
