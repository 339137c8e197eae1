import { timestamp } from './stream/change-rows.js';
import { insert } from './stream/section.js';
const table = {
    name: 'stage_move',
    keys: [
        'project_id',
        'story_id',
        'version'
    ],
    columns: [
        'from_stage',
        'to_stage',
        'lap',
        'actor_id',
        'occurred_at',
        'undoes'
    ]
};
/** Every time a story comes to a stage, leaves one, or passes between two. */ export class StageMoves {
    projectId;
    rows = [];
    constructor(projectId){
        this.projectId = projectId;
    }
    note(event, change, lapAfter) {
        const from = event.was?.stage ?? null;
        const to = event.set?.stage ?? null;
        if (from === to) return;
        this.rows.push({
            project_id: this.projectId,
            story_id: event.id,
            version: change.version,
            from_stage: from,
            to_stage: to,
            lap: lapAfter,
            actor_id: change.actorId,
            occurred_at: timestamp(change.occurredAt),
            undoes: change.undoes ?? null
        });
    }
    sections() {
        return this.rows.length === 0 ? [] : [
            insert('mv', table, this.rows)
        ];
    }
}

//# sourceMappingURL=stage-moves.js.map
