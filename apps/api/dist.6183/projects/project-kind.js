import { loadMaterial } from './material-loader.js';
import { ProjectDraft } from './project-draft.js';
import { loadProject } from './project-loader.repository.js';
/** What is particular to the streams of projects. */ export class ProjectKind {
    pool;
    clock;
    access;
    feed;
    missing = 'project_not_found';
    constructor(pool, clock, access, feed){
        this.pool = pool;
        this.clock = clock;
        this.access = access;
        this.feed = feed;
    }
    weigh(state) {
        return state.of.story.size + 100;
    }
    load(projectId) {
        return loadProject(this.pool, projectId, this.clock.now());
    }
    workspaceOf(state) {
        return state.workspaceId;
    }
    async open(state, projectId, waiting, careful) {
        const material = await loadMaterial(this.pool, projectId, state, waiting, careful);
        return new ProjectDraft(state, projectId, this.clock.now(), material);
    }
    publish(projectId, changes) {
        this.feed.projectChanged(projectId, changes);
    }
    accessChanged(userIds) {
        for (const userId of userIds)this.access.forget(userId);
    }
}

//# sourceMappingURL=project-kind.js.map
