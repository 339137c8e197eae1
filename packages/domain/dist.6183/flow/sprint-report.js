import { stations } from '../vocabulary.js';
import { sumOfSteps } from './burn.js';
function endsOf(line) {
    const { steps } = line;
    const arrival = steps.find(({ within })=>within) ?? steps[0];
    const lastWithin = steps.findLastIndex(({ within })=>within);
    return {
        line,
        arrival,
        last: steps[lastWithin] ?? steps[0],
        removedAt: steps[lastWithin + 1]?.at ?? null
    };
}
/**
 * BURN-5: what a sprint committed, what came and went since, and what became of each story.
 * Source: the sprint review of the Scrum Guide (2020), which looks at the outcome against the sprint goal and the plan.
 */ export function sprintReport({ closedAt }, lines) {
    const ends = lines.map(endsOf).sort((a, b)=>a.line.story.number - b.line.story.number);
    const kept = ends.filter(({ removedAt })=>removedAt === null);
    const [committed, added] = [
        ends.filter(({ line })=>line.committed),
        ends.filter(({ line })=>!line.committed)
    ];
    const lastOf = (some)=>sumOfSteps(some.map(({ last })=>last));
    const arrivalOf = (some)=>sumOfSteps(some.map(({ arrival })=>arrival));
    return {
        items: ends.map((one)=>itemOf(one, closedAt !== null)),
        totals: {
            committed: arrivalOf(committed),
            added: arrivalOf(added),
            removed: lastOf(ends.filter(({ removedAt })=>removedAt !== null)),
            committedDone: lastOf(kept.filter(({ line, last })=>line.committed && last.done)),
            done: lastOf(kept.filter(({ last })=>last.done)),
            open: lastOf(kept.filter(({ last })=>!last.done))
        }
    };
}
function itemOf({ line, arrival, last, removedAt }, closed) {
    const { story, committed } = line;
    const final = line.steps[line.steps.length - 1] ?? last;
    return {
        story,
        points: last.points,
        committed,
        addedAt: committed ? null : arrival.at,
        removedAt,
        pointsThen: arrival.points,
        stage: stations[final.place] ?? null,
        done: final.done,
        doneAt: final.doneAt,
        carried: closed && removedAt === null && !last.done ? story.outcome : null
    };
}

//# sourceMappingURL=sprint-report.js.map
