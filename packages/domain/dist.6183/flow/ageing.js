import { away, placeOf } from './flow-history.js';
import { eachRun } from './runs.js';
import { stayOf } from './time-in-stage.js';
const plan = placeOf('PLAN');
/**
 * FLOW-11: the stories under way, oldest first: started, not finished, and neither back in PLAN nor off the board. Their age is the
 * working days since the start. Source: work item age of the Kanban Guide (2020), set against the team's own percentiles as in
 * Vacanti, "Actionable Agile Metrics for Predictability" (2015), chapter on ageing work in progress.
 */ export function ageingNow(flow) {
    const { clock, now } = flow;
    const ageing = [];
    eachRun(flow, (run)=>{
        const { story, place, startedAt, finishedAt, last } = run;
        if (!last || startedAt === null || finishedAt !== null || place === plan || place === away) return;
        const { days, trips } = stayOf(flow, run);
        ageing.push({
            story,
            place,
            startedAt,
            age: clock.between(startedAt, now),
            inStage: days,
            trips
        });
    });
    return ageing.sort((a, b)=>b.age - a.age || a.startedAt - b.startedAt);
}

//# sourceMappingURL=ageing.js.map
