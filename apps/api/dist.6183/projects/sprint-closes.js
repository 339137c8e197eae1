import { isDone } from '@rondo/domain';
import { timestamp } from './stream/change-rows.js';
import { drop, insert } from './stream/section.js';
const closeTable = {
    name: 'sprint_close',
    keys: [
        'project_id',
        'sprint_id'
    ],
    columns: [
        'version',
        'closed_at',
        'planning',
        'done_stage',
        'sprint'
    ],
    json: [
        'planning',
        'sprint'
    ]
};
const outcomeTable = {
    name: 'sprint_outcome',
    keys: [
        'project_id',
        'story_id',
        'sprint_id'
    ],
    columns: [
        'number',
        'title',
        'type',
        'stage',
        'points',
        'epic_id',
        'label_ids',
        'assignee_ids',
        'done',
        'to_sprint',
        'to_number',
        'reason'
    ]
};
/** Stories of the sprint that have left the live set are done: they are taken from their rows. `live`: those known here. */ const unseen = (parameter)=>`INSERT INTO sprint_outcome
  (project_id, sprint_id, story_id, number, title, type, stage, points, epic_id, label_ids, assignee_ids, done, to_sprint, reason)
  SELECT head.id, s.sprint_id, s.id, s.number, s.title, s.type, s.stage, s.points, s.epic_id, s.label_ids, s.assignee_ids,
    true, s.sprint_id, ''
  FROM head, json_to_recordset(${parameter}::json) AS c (sprint_id uuid, live uuid[]), story s
  WHERE s.project_id = head.id AND s.sprint_id = c.sprint_id AND s.fate = 'open' AND s.id <> ALL(c.live)`;
/** What a closed sprint's report is frozen to. Undoing the close takes it away again. */ export class SprintCloses {
    projectId;
    state;
    closes = new Map();
    outcomes = new Map();
    reopened = new Set();
    constructor(projectId, state){
        this.projectId = projectId;
        this.state = state;
    }
    note(event, change) {
        if (event.set?.closedAt === undefined || event.was === null) return;
        const sprint = this.state.of.sprint.get(event.id);
        if (event.set.closedAt === null || sprint === undefined) {
            if (!this.closes.delete(event.id)) this.reopened.add(event.id);
            this.outcomes.delete(event.id);
            return;
        }
        const [project] = this.state.of.project.values();
        const [planning] = this.state.of.planning.values();
        this.closes.set(event.id, {
            project_id: this.projectId,
            sprint_id: event.id,
            version: change.version,
            closed_at: timestamp(event.set.closedAt),
            planning,
            done_stage: project?.doneStage,
            sprint: {
                ...sprint,
                committedIds: event.was.committedIds ?? []
            }
        });
    }
    /** Of one close. One that is done again by undoing its undo brings no outcomes along: they are what stands in the sprint now. */ noteOutcomes(outcomes) {
        const [first] = outcomes;
        if (first !== undefined) this.outcomes.set(first.sprintId, outcomes);
    }
    sections() {
        const closes = [
            ...this.closes.values()
        ];
        const ids = [
            ...this.reopened
        ];
        const known = [
            ...this.closes.keys()
        ].flatMap((id)=>this.outcomesOf(id));
        const live = [
            ...this.closes.keys()
        ].map((id)=>({
                sprint_id: id,
                live: this.outcomesOf(id).map(({ story })=>story.id)
            }));
        return [
            ...ids.length === 0 ? [] : [
                drop('rx', closeTable, ids),
                drop('ry', outcomeTable, ids)
            ],
            ...closes.length === 0 ? [] : [
                insert('sl', closeTable, closes),
                insert('so', outcomeTable, known.map((outcome)=>this.row(outcome))),
                {
                    code: 'su',
                    sql: unseen,
                    values: [
                        JSON.stringify(live)
                    ]
                }
            ]
        ];
    }
    outcomesOf(sprintId) {
        const known = this.outcomes.get(sprintId);
        if (known !== undefined) return known;
        const doneStage = this.state.of.project.values().next().value?.doneStage ?? 'OPERATE';
        return [
            ...this.state.of.story.values()
        ].filter((story)=>story.sprintId === sprintId).map((story)=>({
                sprintId: story.sprintId,
                story,
                done: isDone(story.stage, doneStage),
                to: story.sprintId,
                reason: ''
            }));
    }
    row({ sprintId, story, done, to, reason }) {
        return {
            project_id: this.projectId,
            sprint_id: sprintId,
            story_id: story.id,
            number: story.number,
            title: story.title,
            type: story.type,
            stage: story.stage,
            points: story.points,
            epic_id: story.epicId,
            label_ids: story.labelIds,
            assignee_ids: story.assigneeIds,
            done,
            to_sprint: to,
            to_number: to === null ? null : this.state.of.sprint.get(to)?.number ?? null,
            reason
        };
    }
}

//# sourceMappingURL=sprint-closes.js.map
