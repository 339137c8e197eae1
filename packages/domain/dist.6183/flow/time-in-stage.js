import { stations } from '../vocabulary.js';
import { placeOf } from './flow-history.js';
import { inWindow } from './flow-window.js';
import { spreadOf } from './percentiles.js';
import { donePlaces, eachRun } from './runs.js';
const plan = placeOf('PLAN');
/** Sums the stays of a run, by place; used again for every run. */ let Stays = class Stays {
    days = new Float64Array(stations.length + 1);
    trips = new Uint16Array(stations.length + 1);
    leftAt = new Float64Array(stations.length + 1);
    /** Where it stands now has no end yet; the stay counts up to `now`. */ sum({ history, clock, now }, run) {
        this.days.fill(0);
        this.trips.fill(0);
        this.leftAt.fill(0);
        const end = history.end(run.story);
        let entered = clock.at(history.time(run.from));
        for(let move = run.from; move < run.to; move += 1){
            const place = history.place(move);
            const leftAt = move + 1 < end ? history.time(move + 1) : Infinity;
            const left = clock.at(leftAt === Infinity ? now : leftAt);
            this.days[place] = this.days[place] + left - entered;
            this.trips[place] = this.trips[place] + 1;
            this.leftAt[place] = leftAt;
            entered = left;
        }
        return this;
    }
    at(place) {
        return {
            place,
            days: this.days[place],
            trips: this.trips[place]
        };
    }
};
/** The time and trips of a run at the place where it stands. */ export const stayOf = (flow, run)=>new Stays().sum(flow, run).at(run.place);
/**
 * FLOW-10: of the runs that left a stage in the window and have not come back, the working days of all their trips there together,
 * and how many came there more than once.
 * Source: age by workflow stage in Vacanti, "Actionable Agile Metrics for Predictability" (2015).
 */ export function timeInStages(flow, window) {
    const within = inWindow(flow.clock, window);
    const done = donePlaces(flow.doneStage);
    const stays = new Stays();
    const times = stations.map(()=>[]);
    const repeated = stations.map(()=>0);
    const runs = [];
    eachRun(flow, (run)=>{
        stays.sum(flow, run);
        const stages = [];
        let total = 0;
        for(let place = 0; place < stations.length; place += 1){
            const days = stays.days[place];
            if (stays.trips[place] === 0 || !within(stays.leftAt[place])) continue;
            stages.push(stays.at(place));
            times[place]?.push(days);
            if (stays.trips[place] > 1) repeated[place] = repeated[place] + 1;
            if (place !== plan && done[place] !== true) total += days;
        }
        if (stages.length > 0) runs.push({
            story: run.story,
            total,
            stages
        });
    });
    const spreads = times.map((values, place)=>({
            place,
            time: spreadOf(values),
            repeated: repeated[place]
        }));
    return {
        spreads,
        runs
    };
}
/** The runs that took longest, together or at one place. */ export function slowest(runs, place) {
    if (place === null) return runs.filter(({ total })=>total > 0).sort((a, b)=>b.total - a.total);
    const daysAt = ({ stages })=>stages.find((stage)=>stage.place === place)?.days ?? -1;
    return runs.map((run)=>({
            run,
            days: daysAt(run)
        })).filter(({ days })=>days >= 0).sort((a, b)=>b.days - a.days).map(({ run })=>run);
}

//# sourceMappingURL=time-in-stage.js.map
