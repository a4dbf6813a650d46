import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { StandbyWatch } from './standby-watch.ts';

@Module({ controllers: [HealthController], providers: [StandbyWatch] })
export class OperationsModule {}
