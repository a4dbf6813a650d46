import { Module } from '@nestjs/common';
import { EventLogModule } from '../event-log/event-log.module.ts';
import { Presence } from './presence.ts';
import { Rooms } from './rooms.ts';
import { Silence } from './silence.ts';
import { Unseen } from './unseen.ts';

/** The live workshops of this node: their state in memory, the one writer, the windows, who is online. */
@Module({
  imports: [EventLogModule],
  providers: [Rooms, Presence, Silence, Unseen],
  exports: [Rooms, Presence, Silence, Unseen, EventLogModule],
})
export class RoomsModule {}
