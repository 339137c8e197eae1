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
import { Injectable, Logger } from '@nestjs/common';
export class ChangeFeed {
    logger = new Logger(ChangeFeed.name);
    broadcasters = [];
    attach(broadcaster) {
        this.broadcasters.push(broadcaster);
    }
    projectChanged(projectId, changes) {
        this.each((broadcaster)=>broadcaster.projectChanged(projectId, changes));
    }
    workspaceChanged(workspaceId, changes) {
        this.each((broadcaster)=>broadcaster.workspaceChanged(workspaceId, changes));
    }
    projectDeleted(projectId) {
        this.each((broadcaster)=>broadcaster.projectDeleted(projectId));
    }
    /** What was saved is saved: a broadcaster that fails must not make the write look refused. */ each(tell) {
        for (const broadcaster of this.broadcasters){
            try {
                tell(broadcaster);
            } catch (error) {
                this.logger.error(error);
            }
        }
    }
}
ChangeFeed = _ts_decorate([
    Injectable()
], ChangeFeed);

//# sourceMappingURL=change-feed.js.map
