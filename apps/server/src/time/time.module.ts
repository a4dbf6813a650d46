import { Global, Module } from '@nestjs/common';
import { SteadyClock } from './steady-clock.ts';

/** Injects the SteadyClock. */
@Global()
@Module({ providers: [{ provide: SteadyClock, useFactory: () => new SteadyClock() }], exports: [SteadyClock] })
export class TimeModule {}
