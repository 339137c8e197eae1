import { timestamp } from './stream/change-rows.js';
import { upsert } from './stream/section.js';
const table = {
    name: 'blocker',
    keys: [
        'project_id',
        'story_id',
        'since'
    ],
    columns: [
        'until',
        'cause',
        'reason',
        'actor_id'
    ]
};
/** The intervals in which stories were blocked. A removed story's interval ends; it goes on when the story comes back or an undo says so. */ export class Blockers {
    projectId;
    rows = new Map();
    constructor(projectId){
        this.projectId = projectId;
    }
    note(event, change) {
        const before = event.was?.blocked ?? null;
        const after = event.set?.blocked ?? null;
        // The interval that ends comes first: a story has one open interval at most, at every row.
        if (before !== null && before.since !== after?.since) this.put(event.id, before, change, Math.max(change.occurredAt, before.since));
        if (after !== null) this.put(event.id, after, change, null);
    }
    sections() {
        return this.rows.size === 0 ? [] : [
            upsert('bl', table, [
                ...this.rows.values()
            ])
        ];
    }
    put(storyId, block, change, until) {
        const key = `${storyId} ${block.since}`;
        this.rows.delete(key);
        this.rows.set(key, {
            project_id: this.projectId,
            story_id: storyId,
            since: timestamp(block.since),
            until: until === null ? null : timestamp(until),
            cause: block.cause,
            reason: block.reason,
            actor_id: change.actorId
        });
    }
}

//# sourceMappingURL=blockers.js.map
