import { hasLeftBoard, ProjectState } from '@rondo/domain';
/** Of the stories in PLAN, so many are live: the first by rank. */ export const livePlan = 10_000;
/** A project's state in this process. */ export class LiveProject extends ProjectState {
    workspaceId;
    /** True when PLAN holds more than its live stories, now or when it was loaded. */ planIsCut;
    constructor(workspaceId, planIsCut){
        super(), this.workspaceId = workspaceId;
        this.planIsCut = planIsCut;
    }
    /**
   * Whether somebody's live set may lack this story. A change to it then carries it whole, so that everybody can take it in.
   */ mayBeOutside(story, now) {
        this.planIsCut ||= this.at('PLAN').length >= livePlan;
        return story.stage === 'PLAN' && this.planIsCut || hasLeftBoard(story, now);
    }
}

//# sourceMappingURL=live-project.js.map
