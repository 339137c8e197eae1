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
import { ProjectKind } from './project-kind.js';
import { StreamWriter } from './stream/stream-writer.js';
/** About a gigabyte of stories in memory, when a process serves that many projects at once. */ const mostStories = 400_000;
export class ProjectWriter extends StreamWriter {
    constructor({ pool }, clock, access, feed){
        super(pool, new ProjectKind(pool, clock, access, feed), mostStories);
    }
    /** For a requester who is in the project. */ write(requester, intent, mutation, sequence) {
        return this.append(requester.project?.id ?? '', authorOf(requester), intent, mutation, sequence);
    }
    /** For an owner who tells what was done, by themselves or by a member of the project. */ import(requester, by, intent, mutation, sequence) {
        const author = authorOf(requester);
        const isOther = by !== undefined && by !== requester.userId;
        const actor = isOther ? {
            userId: by,
            workspaceRole: 'guest',
            scope: requester.scope
        } : author.actor;
        const importer = {
            ...author,
            actor,
            importedBy: requester.userId
        };
        return this.append(requester.project?.id ?? '', importer, intent, mutation, sequence);
    }
}
ProjectWriter = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database,
        typeof Clock === "undefined" ? Object : Clock,
        typeof Access === "undefined" ? Object : Access,
        typeof ChangeFeed === "undefined" ? Object : ChangeFeed
    ])
], ProjectWriter);
export const authorOf = ({ actor, credentialId, accessVersion })=>({
        actor,
        credential: {
            id: credentialId,
            accessVersion
        }
    });

//# sourceMappingURL=project-writer.js.map
