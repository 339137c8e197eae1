import { compareRank } from './rank.js';
import { StreamState } from './stream-state.js';
import { stations } from './vocabulary.js';
const kinds = [
    'project',
    'stage',
    'member',
    'label',
    'epic',
    'story',
    'criterion',
    'check',
    'comment',
    'link',
    'planning',
    'sprint',
    'poker',
    'round',
    'demo',
    'feedback'
];
const counters = {
    criterion: [
        'criteria',
        'criteriaDone'
    ],
    check: [
        'checks',
        'checksDone'
    ],
    comment: [
        'comments',
        null
    ]
};
/** A project's live state, with its stories in order at every station. */ export class ProjectState extends StreamState {
    nextNumber = 1;
    /** The last rank of PLAN where it holds more than the live stories: what comes to the end comes behind it. */ lastRank = null;
    /** Stories whose checks and comments are loaded. */ detailed = new Set();
    columns = Object.fromEntries(stations.map((s)=>[
            s,
            []
        ]));
    linksOf = new Map();
    numbersBefore = new WeakMap();
    constructor(){
        super(kinds);
    }
    /** The stories at a station in order. Read only: it is the live index, not a copy. */ at(station) {
        return this.columns[station];
    }
    linksTouching(storyId) {
        return [
            ...this.linksOf.get(storyId) ?? []
        ];
    }
    /** Where a story stands in its station, by binary search; the insertion point when it is not there. */ indexAt(station, story) {
        const column = this.columns[station];
        let low = 0;
        let high = column.length;
        while(low < high){
            const mid = low + high >> 1;
            const other = column[mid];
            if (other !== undefined && compareRank(other, story) < 0) low = mid + 1;
            else high = mid;
        }
        return low;
    }
    apply(events) {
        const before = this.nextNumber;
        const steps = super.apply(events);
        this.numbersBefore.set(steps, before);
        return steps;
    }
    rollback(steps) {
        super.rollback(steps);
        this.nextNumber = this.numbersBefore.get(steps) ?? this.nextNumber;
    }
    applyOne(event) {
        if (event.kind === 'criterion' || event.kind === 'check' || event.kind === 'comment') {
            this.count(event);
            if (event.of === undefined || !this.detailed.has(event.of)) return;
        }
        super.applyOne(event);
    }
    replace(kind, id, after) {
        const before = this.of[kind].get(id);
        if (kind === 'story') this.reindex(before, after);
        if (kind === 'link') {
            this.relink(id, before, 'delete');
            this.relink(id, after, 'add');
        }
        super.replace(kind, id, after);
    }
    count(event) {
        const story = event.of === undefined ? undefined : this.of.story.get(event.of);
        if (story === undefined) return;
        const [total, done] = counters[event.kind];
        const isDone = (side)=>side !== null && 'done' in side && side.done === true ? 1 : 0;
        const born = event.was === null ? 1 : event.set === null ? -1 : 0;
        const finished = isDone(event.set) - isDone(event.was);
        const next = {
            ...story,
            [total]: story[total] + born
        };
        if (done !== null) next[done] = story[done] + finished;
        this.put('story', story.id, next);
    }
    reindex(before, after) {
        if (before !== undefined) {
            const index = this.indexAt(before.stage, before);
            const stays = after !== undefined && after.stage === before.stage && after.rank === before.rank;
            if (stays) {
                this.columns[before.stage][index] = after;
                return;
            }
            this.columns[before.stage].splice(index, 1);
        }
        if (after !== undefined) {
            this.columns[after.stage].splice(this.indexAt(after.stage, after), 0, after);
            this.nextNumber = Math.max(this.nextNumber, after.number + 1);
        }
    }
    relink(id, link, way) {
        if (link === undefined) return;
        for (const end of [
            link.fromId,
            link.toId
        ]){
            const ids = this.linksOf.get(end) ?? new Set();
            ids[way](id);
            this.linksOf.set(end, ids);
        }
    }
}

//# sourceMappingURL=project-state.js.map
