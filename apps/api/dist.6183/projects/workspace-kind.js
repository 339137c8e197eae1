import { WorkspaceDraft } from './workspace-draft.js';
import { loadWorkspace } from './workspace-loader.repository.js';
/** What is particular to the streams of workspaces. */ export class WorkspaceKind {
    pool;
    clock;
    access;
    feed;
    missing = 'workspace_not_found';
    constructor(pool, clock, access, feed){
        this.pool = pool;
        this.clock = clock;
        this.access = access;
        this.feed = feed;
    }
    weigh(state) {
        return state.of.person.size + 10;
    }
    load(workspaceId) {
        return loadWorkspace(this.pool, workspaceId);
    }
    workspaceOf(state) {
        const [workspaceId] = state.of.workspace.keys();
        return workspaceId ?? '';
    }
    open(state, workspaceId) {
        return Promise.resolve(new WorkspaceDraft(state, workspaceId, this.clock.now()));
    }
    publish(workspaceId, changes) {
        this.feed.workspaceChanged(workspaceId, changes);
    }
    accessChanged(userIds) {
        for (const userId of userIds)this.access.forget(userId);
    }
}

//# sourceMappingURL=workspace-kind.js.map
