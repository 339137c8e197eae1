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
import { Cast } from './cast.js';
import { ChangeFeed } from './change-feed.js';
import { IntentBatchController } from './intent-batch.controller.js';
import { IntentRoutes } from './intent-routes.js';
import { KiosksController } from './kiosks.controller.js';
import { ProjectWriter } from './project-writer.js';
import { ProjectRepository } from './project.repository.js';
import { ProjectsController } from './projects.controller.js';
import { Snapshots } from './snapshots.js';
import { TrashPurge } from './trash-purge.js';
import { WorkspaceWriter } from './workspace-writer.js';
export class ProjectsModule {
}
ProjectsModule = _ts_decorate([
    Module({
        controllers: [
            ProjectsController,
            IntentBatchController,
            KiosksController
        ],
        providers: [
            Cast,
            ChangeFeed,
            IntentRoutes,
            ProjectRepository,
            ProjectWriter,
            Snapshots,
            TrashPurge,
            WorkspaceWriter
        ],
        exports: [
            ChangeFeed,
            ProjectWriter,
            WorkspaceWriter
        ]
    })
], ProjectsModule);

//# sourceMappingURL=projects.module.js.map
