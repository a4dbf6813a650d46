import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { BriefsController } from './briefs.controller.ts';
import { CommandsController } from './commands.controller.ts';
import { FloodAlarm } from './flood-alarm.ts';
import { Handshakes } from './handshakes.ts';
import { Intake } from './intake.ts';
import { TrainerScreens } from './trainer-screens.ts';
import { WorkshopGateway } from './workshop.gateway.ts';

/** The live wire: handshake, commands, and what every screen is shown. */
@Module({
  imports: [AccessModule, RoomsModule, WorkshopsModule],
  controllers: [CommandsController, BriefsController],
  providers: [WorkshopGateway, Intake, Handshakes, TrainerScreens, FloodAlarm],
  exports: [Handshakes],
})
export class RealtimeModule {}
