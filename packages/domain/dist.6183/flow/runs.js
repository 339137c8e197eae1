import { isDone } from '../cycle.js';
import { stations } from '../vocabulary.js';
import { away, placeOf } from './flow-history.js';
const plan = placeOf('PLAN');
const manage = placeOf('MANAGE');
/** By place, whether it is done there. */ export const donePlaces = (doneStage)=>[
        ...stations.map((station)=>isDone(station, doneStage)),
        false
    ];
/**
 * FLOW-4: a run starts when the story first stands anywhere but in PLAN, and finishes when it comes to be done. Sent back from
 * done it goes on; leaving MANAGE begins the next run. FLOW-5: what went straight to done has not been seen to begin.
 * Source: "started" and "finished" of the Kanban Guide (2020), which leaves the two points to the team's definition of workflow.
 */ export function eachRun({ history, doneStage, includes }, visit) {
    const done = donePlaces(doneStage);
    for(let story = 0; story < history.stories; story += 1){
        const end = history.end(story);
        let from = history.start(story);
        if (from === end || !includes(story)) continue;
        let askedAt = history.time(from);
        let startedAt = null;
        let finishedAt = null;
        let place = away;
        for(let move = from; move < end; move += 1){
            const before = place;
            const at = history.time(move);
            place = history.place(move);
            if (place === away) continue;
            if (before === manage && place !== manage) {
                visit({
                    story,
                    askedAt,
                    startedAt,
                    finishedAt,
                    place: before,
                    last: false,
                    from,
                    to: move
                });
                [from, askedAt, startedAt, finishedAt] = [
                    move,
                    at,
                    null,
                    null
                ];
            }
            if (done[place] === true) {
                finishedAt ??= at;
            } else {
                finishedAt = null;
                if (place !== plan) startedAt ??= at;
            }
        }
        visit({
            story,
            askedAt,
            startedAt,
            finishedAt,
            place,
            last: true,
            from,
            to: end
        });
    }
}

//# sourceMappingURL=runs.js.map
