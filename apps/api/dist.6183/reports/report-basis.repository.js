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
import { defaultPlanning } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import { ProblemError } from '../platform/problem.js';
import { entityJson, smallTables } from '../projects/small-tables.js';
const basis = `SELECT t.version, p.done_stage AS "doneStage",
  (SELECT ${entityJson('planning')} FROM ${smallTables.planning.from} WHERE project_id = p.id) AS planning
  FROM stream t JOIN project p ON p.id = t.id WHERE t.id = $1`;
export class ReportBasisRepository {
    database;
    constructor(database){
        this.database = database;
    }
    async read(projectId) {
        const { rows } = await this.database.pool.query({
            name: 'report_basis',
            text: basis,
            values: [
                projectId
            ]
        });
        const [row] = rows;
        if (row === undefined) throw new ProblemError('project_not_found');
        return {
            ...row,
            planning: row.planning ?? defaultPlanning(projectId)
        };
    }
}
ReportBasisRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], ReportBasisRepository);

//# sourceMappingURL=report-basis.repository.js.map
