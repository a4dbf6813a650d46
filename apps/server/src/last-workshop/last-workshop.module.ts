import { Module } from '@nestjs/common';
import { FollowUpModule } from '../follow-up/follow-up.module.ts';
import { RealtimeModule } from '../realtime/realtime.module.ts';
import { ResultsModule } from '../results/results.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { LastWorkshopController } from './last-workshop.controller.ts';
import { LastWorkshops } from './last-workshop.ts';

/** What the next workshop of the same group opens with. */
@Module({
  imports: [FollowUpModule, RealtimeModule, ResultsModule, RoomsModule],
  controllers: [LastWorkshopController],
  providers: [LastWorkshops],
})
export class LastWorkshopModule {}
