function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
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
export class ReportsModule {
}
ReportsModule = _ts_decorate([
    Module({
        controllers: [
            ReportsController
        ],
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
            SprintRowsRepository
        ]
    })
], ReportsModule);

//# sourceMappingURL=reports.module.js.map
