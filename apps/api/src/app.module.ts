import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import type { Clock } from './platform/clock.js';
import { PlanningModule } from './planning/planning.module.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { SystemModule } from './platform/system/system.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { RealtimeModule } from './realtime/realtime.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { StoriesModule } from './stories/stories.module.js';
import { WorkspacesModule } from './workspaces/workspaces.module.js';

/** The table of contents: what everything stands on, then the features. */
@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    const platform = [PlatformModule.with(config, clock), SystemModule];
    const features = [
      SessionsModule,
      AccountsModule,
      WorkspacesModule,
      ProjectsModule,
      StoriesModule,
      PlanningModule,
      ReportsModule,
      RealtimeModule,
    ];
    return { module: AppModule, imports: [...platform, ...features] };
  }
}
