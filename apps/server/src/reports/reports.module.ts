import { Module } from '@nestjs/common';
import { ResultsModule } from '../results/results.module.ts';
import { ReportThreads } from './report-threads.ts';
import { ReportsController } from './reports.controller.ts';
import { Reports } from './reports.ts';

/** Results as files. */
@Module({
  imports: [ResultsModule],
  controllers: [ReportsController],
  providers: [Reports, { provide: ReportThreads, useFactory: () => new ReportThreads() }],
})
export class ReportsModule {}
