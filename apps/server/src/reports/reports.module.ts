import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { ReportThreads } from './report-threads.ts';
import { ReportsController } from './reports.controller.ts';
import { Reports } from './reports.ts';

/** Results as files. */
@Module({
  imports: [AccessModule, WorkshopsModule],
  controllers: [ReportsController],
  providers: [Reports, { provide: ReportThreads, useFactory: () => new ReportThreads() }],
})
export class ReportsModule {}
