import { Ballots } from './ballots.js';
import { Blockers } from './blockers.js';
import * as planning from './planning-tables.js';
import * as tables from './project-tables.js';
import { ScopeMoves } from './scope-moves.js';
import { SprintCloses } from './sprint-closes.js';
import { StageMoves } from './stage-moves.js';
import { StoryTexts } from './story-texts.js';
import { storyRow, storyTable } from './story-rows.js';
import { timestamp } from './stream/change-rows.js';
import { drop, insert, upsert } from './stream/section.js';
import { Touched } from './touched.js';
const updateProject = (parameter)=>`UPDATE project SET name = r.name, description = r.description,
  done_stage = r.done_stage, archived_at = r.archived_at, next_number = r.next_number
  FROM head, json_populate_recordset(NULL::project, ${parameter}::json) r WHERE project.id = head.id`;
const historyTable = {
    name: 'story_change',
    keys: [
        'project_id',
        'story_id',
        'version'
    ],
    columns: []
};
/** The rows that the changes of a draft come to. */ export class ProjectRows {
    id;
    state;
    touched = {
        project: new Touched(),
        stage: new Touched(),
        member: new Touched(),
        label: new Touched(),
        epic: new Touched(),
        story: new Touched(),
        criterion: new Touched(),
        check: new Touched(),
        comment: new Touched(),
        link: new Touched(),
        planning: new Touched(),
        sprint: new Touched(),
        poker: new Touched(),
        round: new Touched(),
        demo: new Touched(),
        feedback: new Touched()
    };
    /** Tables and rounds that leave the live state and stay in the database. */ ended = new Map();
    gone = new Map();
    history = [];
    moves;
    blockers;
    texts = new StoryTexts();
    scope;
    closes;
    ballots = new Ballots();
    constructor(id, state){
        this.id = id;
        this.state = state;
        this.moves = new StageMoves(id);
        this.blockers = new Blockers(id);
        this.scope = new ScopeMoves(id);
        this.closes = new SprintCloses(id, state);
    }
    /** `known`: whether the database has a row of an entity that this event creates. */ note(event, change, known) {
        this.touched[event.kind].touch(event.id, event.was !== null || known);
        if (event.of !== undefined) this.touched.story.touch(event.of, true);
        if (event.kind === 'sprint') this.closes.note(event, change);
        if ((event.kind === 'poker' || event.kind === 'round') && event.set === null) this.ended.set(event.id, event.was);
        if (event.kind !== 'story') return;
        const story = this.state.of.story.get(event.id) ?? event.was;
        if (story === null) return;
        this.moves.note(event, change, story.lap);
        this.blockers.note(event, change);
        this.scope.note(event, change, story);
        if (event.set === null) this.gone.set(event.id, {
            story,
            fate: event.fate ?? 'trash',
            at: change.occurredAt
        });
        else this.gone.delete(event.id);
        if (event.was === null) this.touched.project.touch(this.id, true);
    }
    noteChange(change, { texts = [], ballots = [], outcomes = [] }) {
        this.texts.note(texts, change);
        this.ballots.note(ballots);
        this.closes.noteOutcomes(outcomes);
        for (const storyId of storiesOf(change.events))this.history.push({
            project_id: this.id,
            story_id: storyId,
            version: change.version
        });
    }
    sections() {
        const { of } = this.state;
        const line = (kind)=>(id)=>{
                const found = of[kind].get(id);
                return found && tables.lineRow(this.id, kind, found);
            };
        const kept = (from, row)=>{
            return (id)=>{
                const found = from.get(id);
                return found && row(this.id, found);
            };
        };
        return [
            ...this.history.length === 0 ? [] : [
                insert('hi', historyTable, this.history)
            ],
            ...this.written('s', storyTable, this.touched.story, (id)=>this.storyRow(id)),
            ...this.moves.sections(),
            ...this.blockers.sections(),
            ...this.texts.sections(),
            ...this.scope.sections(),
            ...this.closes.sections(),
            ...this.ballots.sections(),
            ...this.written('a', tables.lineTable('criterion'), this.touched.criterion, line('criterion')),
            ...this.written('c', tables.lineTable('check'), this.touched.check, line('check')),
            ...this.written('o', tables.commentTable, this.touched.comment, kept(of.comment, tables.commentRow)),
            ...this.written('l', tables.linkTable, this.touched.link, kept(of.link, tables.linkRow)),
            ...this.written('t', tables.labelTable, this.touched.label, kept(of.label, tables.labelRow)),
            ...this.written('e', tables.epicTable, this.touched.epic, kept(of.epic, tables.epicRow)),
            ...this.written('m', tables.memberTable, this.touched.member, kept(of.member, tables.memberRow)),
            ...this.written('g', tables.stageTable, this.touched.stage, kept(of.stage, tables.stageRow)),
            ...this.written('n', planning.planningTable, this.touched.planning, kept(of.planning, planning.planningRow)),
            ...this.written('i', planning.sprintTable, this.touched.sprint, kept(of.sprint, planning.sprintRow)),
            ...this.written('k', planning.pokerTable, this.touched.poker, this.stays(of.poker, planning.pokerRow)),
            ...this.written('r', planning.roundTable, this.touched.round, this.stays(of.round, planning.roundRow)),
            ...this.written('d', planning.demoTable, this.touched.demo, kept(of.demo, planning.demoRow)),
            ...this.written('f', planning.feedbackTable, this.touched.feedback, kept(of.feedback, planning.feedbackRow)),
            ...this.projectSection()
        ];
    }
    stays(from, row) {
        return (id)=>{
            const live = from.get(id);
            const entity = live ?? this.ended.get(id);
            return entity && row(this.id, entity, live !== undefined);
        };
    }
    /** Up to three parts for a table: rows that are new, rows that stay, rows that go. */ written(code, table, touched, find) {
        if (touched.size === 0) return [];
        const { added, kept, gone } = touched.sorted(find);
        return [
            ...added.length === 0 ? [] : [
                insert(`${code}1`, table, added)
            ],
            ...kept.length === 0 ? [] : [
                upsert(`${code}2`, table, kept)
            ],
            ...gone.length === 0 ? [] : [
                drop(`${code}3`, table, gone)
            ]
        ];
    }
    storyRow(id) {
        const open = this.state.of.story.get(id);
        if (open !== undefined) return storyRow(this.id, open, 'open', null);
        const gone = this.gone.get(id);
        return gone && storyRow(this.id, gone.story, gone.fate, gone.at);
    }
    projectSection() {
        const [project] = this.state.of.project.values();
        if (this.touched.project.size === 0 || project === undefined) return [];
        const row = {
            name: project.name,
            description: project.description,
            done_stage: project.doneStage,
            archived_at: project.archivedAt === null ? null : timestamp(project.archivedAt),
            next_number: this.state.nextNumber
        };
        return [
            {
                code: 'pr',
                sql: updateProject,
                values: [
                    JSON.stringify([
                        row
                    ])
                ]
            }
        ];
    }
}
/** Every story that a change speaks of, for the histories of stories. */ function storiesOf(events) {
    const ids = new Set();
    for (const { kind, id, of, set, was } of events){
        if (kind === 'story') ids.add(id);
        if (of !== undefined) ids.add(of);
        if (kind === 'link') {
            const { fromId, toId } = set ?? was ?? {};
            if (fromId !== undefined) ids.add(fromId);
            if (toId !== undefined) ids.add(toId);
        }
    }
    return ids;
}

//# sourceMappingURL=project-rows.js.map
