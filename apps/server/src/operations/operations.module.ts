import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { HealthController } from './health.controller.ts';
import { MetricsGuard } from './metrics.guard.ts';

@Module({ imports: [AccessModule], controllers: [HealthController], providers: [MetricsGuard] })
export class OperationsModule {}
