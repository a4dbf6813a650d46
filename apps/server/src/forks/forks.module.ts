import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { ForksController } from './forks.controller.ts';
import { Forks } from './forks.ts';

/** Workshops that go on from a moment of another one. */
@Module({
  imports: [AccessModule, RoomsModule, WorkshopsModule],
  controllers: [ForksController],
  providers: [Forks],
})
export class ForksModule {}
