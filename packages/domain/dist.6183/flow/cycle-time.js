import { inWindow } from './flow-window.js';
import { eachRun } from './runs.js';
/**
 * FLOW-9: what was finished in the window. Cycle time is the working days from start to finish, lead time those from asking to finish.
 * Source: cycle time of the Kanban Guide (2020); lead time as the customer's wait in Anderson, "Kanban" (2010).
 */ export function finishedIn(flow, window) {
    const { clock } = flow;
    const within = inWindow(clock, window);
    const finished = [];
    eachRun(flow, ({ story, askedAt, startedAt, finishedAt })=>{
        if (finishedAt === null || !within(finishedAt)) return;
        finished.push({
            story,
            finishedAt,
            startedAt,
            cycle: startedAt === null ? null : clock.between(startedAt, finishedAt),
            lead: clock.between(askedAt, finishedAt)
        });
    });
    return finished;
}
export const cyclesOf = (finished)=>finished.flatMap(({ cycle })=>cycle === null ? [] : [
            cycle
        ]);
/** FLOW-15: the sizes that finished stories have, each with their cycle times. */ export function cyclesBySize(finished, pointsOf) {
    const sizes = new Map();
    for (const { story, cycle } of finished){
        const points = pointsOf(story);
        if (points === null || cycle === null) continue;
        const known = sizes.get(points);
        if (known === undefined) sizes.set(points, [
            cycle
        ]);
        else known.push(cycle);
    }
    return new Map([
        ...sizes
    ].sort(([a], [b])=>a - b));
}

//# sourceMappingURL=cycle-time.js.map
