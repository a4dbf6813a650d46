import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Addresses } from './addresses.ts';
import { Audit } from './audit.ts';
import { Entries } from './entries.ts';
import { Guessing } from './guessing.ts';
import { OwnOrigins } from './own-origins.ts';
import { SeatTokens } from './seat-tokens.ts';
import { SessionController } from './session.controller.ts';
import { SessionCookie } from './session-cookie.ts';
import { Sessions } from './sessions.ts';
import { Trainer } from './trainer.entity.ts';
import { TrainerGuard } from './trainer.guard.ts';
import { TrainerSessionRecord } from './trainer-session.entity.ts';
import { Trainers } from './trainers.ts';

/** Who may do what: trainers and their browsers, seats and their tokens, limits on guessing. */
@Module({
  imports: [TypeOrmModule.forFeature([Trainer, TrainerSessionRecord])],
  controllers: [SessionController],
  providers: [
    Addresses,
    Audit,
    OwnOrigins,
    SessionCookie,
    Sessions,
    Trainers,
    SeatTokens,
    Guessing,
    Entries,
    TrainerGuard,
  ],
  exports: [
    Addresses,
    Audit,
    OwnOrigins,
    SessionCookie,
    Sessions,
    Trainers,
    SeatTokens,
    Guessing,
    Entries,
    TrainerGuard,
  ],
})
export class AccessModule {}
