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
import { found } from '../stories/found.js';
export class ReportedStoriesRepository {
    database;
    constructor(database){
        this.database = database;
    }
    async byId(projectId, ids) {
        const { rows } = await this.database.pool.query({
            name: 'reported_stories',
            text: `SELECT id, number, title, type, points FROM story WHERE project_id = $1 AND id = ANY($2::uuid[])`,
            values: [
                projectId,
                ids
            ]
        });
        const stories = new Map(rows.map((row)=>[
                row.id,
                row
            ]));
        return (id)=>found(stories.get(id) ?? null);
    }
    async compared(projectId, ids) {
        const { rows } = await this.database.pool.query({
            name: 'compared_stories',
            text: `SELECT id, number, title, type, points, epic_id AS "epicId", label_ids AS "labelIds"
        FROM story WHERE project_id = $1 AND id = ANY($2::uuid[])`,
            values: [
                projectId,
                ids
            ]
        });
        return rows;
    }
}
ReportedStoriesRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], ReportedStoriesRepository);

//# sourceMappingURL=reported-stories.repository.js.map
