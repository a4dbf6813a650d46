import { Module } from '@nestjs/common';
import { EventLogModule } from '../event-log/event-log.module.ts';
import { FollowUpLog } from './follow-up-log.ts';

/** The logs of follow-ups, for whoever reads them. */
@Module({ imports: [EventLogModule], providers: [FollowUpLog], exports: [FollowUpLog] })
export class FollowUpLogModule {}
