import { Module } from '@nestjs/common';
import { EventLogModule } from '../event-log/event-log.module.ts';
import { AbsenceSweeper } from './absence-sweeper.ts';
import { NoShowSweeper } from './no-show-sweeper.ts';
import { Presence } from './presence.ts';
import { Rooms } from './rooms.ts';

/** The live workshops of this node: their state in memory, the one writer, the windows, who is online. */
@Module({
  imports: [EventLogModule],
  providers: [Rooms, Presence, AbsenceSweeper, NoShowSweeper],
  exports: [Rooms, Presence, AbsenceSweeper, NoShowSweeper, EventLogModule],
})
export class RoomsModule {}
