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
import { Database } from '../platform/database/database.js';
import { changeOf } from '../projects/stream/change-rows.js';
export class StoryHistoryRepository {
    database;
    constructor(database){
        this.database = database;
    }
    /** Newest first; of a change to many stories, what it did to this one. */ async changes(projectId, storyId, before, limit) {
        const { rows } = await this.database.pool.query(`SELECT c.* FROM story_change h JOIN change c ON c.stream_id = h.project_id AND c.version = h.version
        WHERE h.project_id = $1 AND h.story_id = $2 AND h.version < $3 ORDER BY h.version DESC LIMIT $4`, [
            projectId,
            storyId,
            before,
            limit
        ]);
        return rows.map((row)=>{
            const change = changeOf(row);
            return {
                ...change,
                events: change.events.filter((event)=>concerns(event, storyId))
            };
        });
    }
    async moves(projectId, storyId) {
        const { rows } = await this.database.pool.query(`SELECT version, from_stage AS "fromStage", to_stage AS "toStage", lap, actor_id AS "actorId",
        (extract(epoch FROM occurred_at) * 1000)::float8 AS "occurredAt", undoes
        FROM stage_move WHERE project_id = $1 AND story_id = $2 ORDER BY version`, [
            projectId,
            storyId
        ]);
        return rows;
    }
}
StoryHistoryRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], StoryHistoryRepository);
function concerns(event, storyId) {
    if (event.id === storyId || event.of === storyId) return true;
    if (event.kind !== 'link') return false;
    const link = event.set ?? event.was;
    return link?.fromId === storyId || link?.toId === storyId;
}

//# sourceMappingURL=story-history.repository.js.map
