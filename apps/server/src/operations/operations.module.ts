import { Module } from '@nestjs/common';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { HealthController } from './health.controller.ts';

@Module({ imports: [RoomsModule], controllers: [HealthController] })
export class OperationsModule {}
