import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.ts';
import { ConfigModule } from './config/config.module.ts';
import type { Config } from './config/config.ts';
import { DatabaseModule } from './database/database.module.ts';
import { FollowUpModule } from './follow-up/follow-up.module.ts';
import { ForksModule } from './forks/forks.module.ts';
import { LastWorkshopModule } from './last-workshop/last-workshop.module.ts';
import { LogFilesModule } from './log-files/log-files.module.ts';
import { OperationsModule } from './operations/operations.module.ts';
import { RealtimeModule } from './realtime/realtime.module.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { ResultsModule } from './results/results.module.ts';
import { ReviewNotesModule } from './review-notes/review-notes.module.ts';
import { SharingModule } from './sharing/sharing.module.ts';
import { TimeModule } from './time/time.module.ts';
import { WorkshopsModule } from './workshops/workshops.module.ts';

@Module({})
export class AppModule {
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        TimeModule,
        DatabaseModule.forRoot(databaseUrl),
        AccessModule,
        WorkshopsModule,
        LogFilesModule,
        ForksModule,
        ReportsModule,
        ResultsModule,
        SharingModule,
        ReviewNotesModule,
        RealtimeModule,
        FollowUpModule,
        LastWorkshopModule,
        OperationsModule,
      ],
    };
  }
}
