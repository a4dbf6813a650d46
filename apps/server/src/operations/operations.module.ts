import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { HealthController } from './health.controller.ts';
import { MetricsGuard } from './metrics.guard.ts';
import { StandbyWatch } from './standby-watch.ts';

@Module({ imports: [AccessModule], controllers: [HealthController], providers: [MetricsGuard, StandbyWatch] })
export class OperationsModule {}
