import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { HealthController } from './health.controller.ts';
import { MetricsGuard } from './metrics.guard.ts';
import { StandbyWatch } from './standby-watch.ts';

@Module({
  imports: [AccessModule, RoomsModule],
  controllers: [HealthController],
  providers: [MetricsGuard, StandbyWatch],
})
export class OperationsModule {}
