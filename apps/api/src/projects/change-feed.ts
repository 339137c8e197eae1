import { Injectable, Logger } from '@nestjs/common';
import type { Change, ProjectEvent, WorkspaceEvent } from '@rondo/domain';

/** Whoever tells people about saved changes. Called after the commit; telling is a hint, the history is the truth. */
export interface Broadcaster {
  projectChanged(projectId: string, changes: readonly Change<ProjectEvent>[]): void;
  workspaceChanged(workspaceId: string, changes: readonly Change<WorkspaceEvent>[]): void;
  projectDeleted(projectId: string): void;
}

/** Where saved changes come out. */
@Injectable()
export class ChangeFeed implements Broadcaster {
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly broadcasters: Broadcaster[] = [];

  attach(broadcaster: Broadcaster): void {
    this.broadcasters.push(broadcaster);
  }

  projectChanged(projectId: string, changes: readonly Change<ProjectEvent>[]): void {
    this.each((broadcaster) => broadcaster.projectChanged(projectId, changes));
  }

  workspaceChanged(workspaceId: string, changes: readonly Change<WorkspaceEvent>[]): void {
    this.each((broadcaster) => broadcaster.workspaceChanged(workspaceId, changes));
  }

  projectDeleted(projectId: string): void {
    this.each((broadcaster) => broadcaster.projectDeleted(projectId));
  }

  /** What was saved is saved: a broadcaster that fails must not make the write look refused. */
  private each(tell: (broadcaster: Broadcaster) => void): void {
    for (const broadcaster of this.broadcasters) {
      try {
        tell(broadcaster);
      } catch (error) {
        this.logger.error(error);
      }
    }
  }
}
