import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Entries } from './entries.ts';
import { Guessing } from './guessing.ts';
import { SeatTokens } from './seat-tokens.ts';
import { SessionController } from './session.controller.ts';
import { Trainer } from './trainer.entity.ts';
import { TrainerGuard } from './trainer.guard.ts';
import { TrainerSessionRecord } from './trainer-session.entity.ts';
import { Trainers } from './trainers.ts';

/** Who may do what: trainers and their browsers, seats and their tokens, limits on guessing. */
@Module({
  imports: [TypeOrmModule.forFeature([Trainer, TrainerSessionRecord])],
  controllers: [SessionController],
  providers: [Trainers, SeatTokens, Guessing, Entries, TrainerGuard],
  exports: [Trainers, SeatTokens, Guessing, Entries, TrainerGuard],
})
export class AccessModule {}
