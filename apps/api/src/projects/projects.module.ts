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

/** The door: the writers, the one way to change anything, and the feed, the one way to hear of it. */
@Module({
  controllers: [ProjectsController, IntentBatchController, KiosksController],
  providers: [Cast, ChangeFeed, IntentRoutes, ProjectRepository, ProjectWriter, Snapshots, TrashPurge, WorkspaceWriter],
  exports: [ChangeFeed, ProjectWriter, WorkspaceWriter],
})
export class ProjectsModule {}
