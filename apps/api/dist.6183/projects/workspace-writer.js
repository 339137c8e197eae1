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
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Access } from '../sessions/access.js';
import { ChangeFeed } from './change-feed.js';
import { authorOf } from './project-writer.js';
import { StreamWriter } from './stream/stream-writer.js';
import { WorkspaceKind } from './workspace-kind.js';
const mostPeople = 200_000;
export class WorkspaceWriter extends StreamWriter {
    constructor({ pool }, clock, access, feed){
        super(pool, new WorkspaceKind(pool, clock, access, feed), mostPeople);
    }
    /** For a requester who is in the workspace. */ write(requester, intent, mutation) {
        return this.append(requester.workspace?.id ?? '', authorOf(requester), intent, mutation);
    }
    /** For somebody who is let in by a link: the rights are those of whoever made it, so no credential is checked. */ writeFor(author, workspaceId, intent, mutation) {
        return this.append(workspaceId, {
            actor: author,
            credential: null
        }, intent, mutation);
    }
}
WorkspaceWriter = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database,
        typeof Clock === "undefined" ? Object : Clock,
        typeof Access === "undefined" ? Object : Access,
        typeof ChangeFeed === "undefined" ? Object : ChangeFeed
    ])
], WorkspaceWriter);

//# sourceMappingURL=workspace-writer.js.map
