import { Module } from '@nestjs/common';
import { BacklogRepository } from './backlog.repository.js';
import { FlowModels } from './flow-models.js';
import { FlowReports } from './flow-reports.js';
import { FlowRowsRepository } from './flow-rows.repository.js';
import { Forecasts } from './forecasts.js';
import { OpenFlow } from './opened-flow.js';
import { ReportBasisRepository } from './report-basis.repository.js';
import { ReportedStoriesRepository } from './reported-stories.repository.js';
import { ReportsController } from './reports.controller.js';
import { SprintPasts } from './sprint-pasts.js';
import { SprintReports } from './sprint-reports.js';
import { SprintRowsRepository } from './sprint-rows.repository.js';
import { Velocities } from './velocities.js';

/** Reads of the past: nothing here writes. */
@Module({
  controllers: [ReportsController],
  providers: [
    BacklogRepository,
    FlowModels,
    FlowReports,
    FlowRowsRepository,
    Forecasts,
    OpenFlow,
    ReportBasisRepository,
    ReportedStoriesRepository,
    SprintPasts,
    SprintReports,
    SprintRowsRepository,
    Velocities,
  ],
})
export class ReportsModule {}
