import { away, standingMoves } from './flow-history.js';
import { standingRows } from './standing-rows.js';
const unborn = {
    at: -Infinity,
    within: false,
    points: null,
    place: away,
    done: false,
    doneAt: null
};
function stepAfter(step, row, at, sprintId, done) {
    if ('isOpen' in row) return {
        ...step,
        at,
        within: row.isOpen && row.toSprint === sprintId,
        points: row.toPoints ?? (row.isOpen ? null : step.points)
    };
    if (row.to === away) return {
        ...step,
        at,
        place: away
    };
    const isDone = done[row.to] === true;
    return {
        ...step,
        at,
        place: row.to,
        done: isDone,
        doneAt: isDone ? step.doneAt ?? at : null
    };
}
/** All that happened to a story, in the order of versions; what one change did is one step. */ function wholeLine(story, sprintId, done) {
    const scope = standingRows(story.scope, (undo, undone)=>undo.toSprint === undone.fromSprint && undo.toPoints === undone.fromPoints && undo.isOpen === undone.wasOpen);
    const rows = [
        ...scope,
        ...standingMoves(story.moves)
    ].sort((a, b)=>a.version - b.version);
    const steps = [];
    let version = 0;
    for (const row of rows){
        const before = steps.at(-1) ?? unborn;
        if (row.version === version) steps.pop();
        version = row.version;
        steps.push(stepAfter(before, row, Math.max(before.at, row.at), sprintId, done));
    }
    return steps;
}
/**
 * BURN-1: a sprint begins with what was committed at its start, whatever arrives late; what happened to a story before, counts as
 * how it stood then.
 */ export function lineOf(story, sprint, done) {
    const whole = wholeLine(story, sprint.id, done);
    const committed = sprint.committedIds.includes(story.id);
    const before = whole.filter(({ at })=>at <= sprint.startedAt).at(-1) ?? unborn;
    const start = {
        ...before,
        at: sprint.startedAt
    };
    return {
        story,
        committed,
        steps: [
            {
                ...start,
                within: committed
            },
            ...start.within === committed ? [] : [
                start
            ],
            ...whole.filter(({ at })=>at > sprint.startedAt)
        ]
    };
}
/** Whether it was in the sprint at any time from the start on. */ export const wasWithin = ({ steps })=>steps.some(({ within })=>within);

//# sourceMappingURL=sprint-line.js.map
