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
import { storyJson, storyOf } from '../projects/story-rows.js';
const millis = (column)=>`(extract(epoch FROM ${column}) * 1000)::bigint`;
const lines = (kind)=>`(SELECT coalesce(json_agg(json_build_object('id', l.id,
  'storyId', l.story_id, 'text', l.text, 'done', l.done, 'rank', l.rank) ORDER BY l.rank, l.id), '[]')
  FROM check_line l WHERE l.project_id = $1 AND l.story_id = $2 AND l.kind = '${kind}')`;
/** One statement, so that everything is of the version that it names. */ const whole = `SELECT (SELECT version FROM stream WHERE id = $1) AS version, ${storyJson} AS story, s.fate,
  ${lines('criterion')} AS criteria, ${lines('check')} AS checks,
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'storyId', c.story_id, 'authorId', c.author_id, 'body', c.body,
    'createdAt', ${millis('c.created_at')}, 'editedAt', ${millis('c.edited_at')}) ORDER BY c.created_at, c.id), '[]')
    FROM comment c WHERE c.project_id = $1 AND c.story_id = $2) AS comments,
  (SELECT json_build_object('revision', t.revision, 'body', t.body, 'authorId', t.author_id, 'savedAt', ${millis('t.saved_at')})
    FROM story_text t WHERE t.project_id = $1 AND t.story_id = $2 AND t.revision = s.text_version) AS text
  FROM story s WHERE s.project_id = $1 AND s.id = $2`;
export const noText = {
    revision: 0,
    body: '',
    authorId: null,
    savedAt: null
};
export class StoryDetailsRepository {
    database;
    constructor(database){
        this.database = database;
    }
    async read(projectId, storyId) {
        const { rows } = await this.database.pool.query({
            name: 'story_details',
            text: whole,
            values: [
                projectId,
                storyId
            ]
        });
        const [row] = rows;
        if (row === undefined) return null;
        return {
            ...row,
            story: storyOf(row.story),
            text: row.text ?? noText
        };
    }
    async text(projectId, storyId, revision) {
        const { rows } = await this.database.pool.query(`SELECT json_build_object('revision', revision, 'body', body, 'authorId', author_id, 'savedAt', ${millis('saved_at')}) AS text
        FROM story_text WHERE project_id = $1 AND story_id = $2 AND revision = $3`, [
            projectId,
            storyId,
            revision
        ]);
        return rows[0]?.text ?? null;
    }
}
StoryDetailsRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], StoryDetailsRepository);

//# sourceMappingURL=story-details.repository.js.map
