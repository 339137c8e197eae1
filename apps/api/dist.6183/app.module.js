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
import { AccountsModule } from './accounts/accounts.module.js';
import { PlanningModule } from './planning/planning.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { SystemModule } from './platform/system/system.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { RealtimeModule } from './realtime/realtime.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { StoriesModule } from './stories/stories.module.js';
import { WorkspacesModule } from './workspaces/workspaces.module.js';
export class AppModule {
    static with(config, clock) {
        const platform = [
            PlatformModule.with(config, clock),
            SystemModule
        ];
        const features = [
            SessionsModule,
            AccountsModule,
            WorkspacesModule,
            ProjectsModule,
            StoriesModule,
            PlanningModule,
            ReportsModule,
            RealtimeModule
        ];
        return {
            module: AppModule,
            imports: [
                ...platform,
                ...features
            ]
        };
    }
}
AppModule = _ts_decorate([
    Module({})
], AppModule);

//# sourceMappingURL=app.module.js.map
