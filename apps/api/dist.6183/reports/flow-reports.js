function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
import { Injectable } from '@nestjs/common';
import { ageingNow, blockedIn, cumulativeFlow, cyclesBySize, cyclesOf, dayOf, finishedIn, placeOf, slowest, spreadOf, standingAt, stations, throughputByWeek, timeInStages, weeklyRange } from '@rondo/domain';
import { idOf, OpenFlow, replyBasis } from './opened-flow.js';
import { ReportedStoriesRepository } from './reported-stories.repository.js';
const usualList = 500;
/** As many points as a plot can still show apart. */ const usualScatter = 2_000;
const stationOf = (place)=>stations[place];
const spreadReply = ({ place, ...rest })=>({
        stage: stationOf(place),
        ...rest
    });
const timeReply = ({ place, ...rest })=>({
        stage: stationOf(place),
        ...rest
    });
export class FlowReports {
    opening;
    stories;
    constructor(opening, stories){
        this.opening = opening;
        this.stories = stories;
    }
    async flow(projectId, query) {
        const opened = await this.opening.open(projectId, query);
        const days = cumulativeFlow(opened.flow, opened.window).map((day)=>({
                ...day,
                counts: [
                    ...day.counts
                ]
            }));
        return {
            basis: replyBasis(opened),
            window: opened.window,
            stations: [
                ...stations
            ],
            days
        };
    }
    async standing(projectId, query) {
        const { day, stage, limit = usualList, ...filter } = query;
        const opened = await this.opening.open(projectId, filter);
        const found = standingAt(opened.flow, day, placeOf(stage));
        const shown = found.slice(0, limit).map((story)=>idOf(opened, story));
        const named = await this.stories.byId(projectId, shown);
        return {
            basis: replyBasis(opened),
            stories: {
                items: shown.map(named),
                total: found.length
            }
        };
    }
    async cycle(projectId, query) {
        const opened = await this.opening.open(projectId, query);
        const finished = finishedIn(opened.flow, opened.window).sort((a, b)=>b.finishedAt - a.finishedAt);
        const cycles = cyclesOf(finished);
        return {
            basis: replyBasis(opened),
            window: opened.window,
            cycle: spreadOf(cycles),
            lead: spreadOf(finished.map(({ lead })=>lead)),
            unmeasured: finished.length - cycles.length,
            finished: {
                items: await this.named(projectId, opened, finished.slice(0, query.limit ?? usualScatter)),
                total: finished.length
            }
        };
    }
    /** Finished stories with their names and days. */ async named(projectId, opened, finished) {
        const named = await this.stories.byId(projectId, finished.map(({ story })=>idOf(opened, story)));
        return finished.map(({ story, ...rest })=>({
                ...rest,
                story: named(idOf(opened, story)),
                day: dayOf(rest.finishedAt, opened.planning.timeZone)
            }));
    }
    async sizes(projectId, query) {
        const opened = await this.opening.open(projectId, query);
        const sizes = cyclesBySize(finishedIn(opened.flow, opened.window), opened.pointsOf);
        return {
            basis: replyBasis(opened),
            window: opened.window,
            sizes: [
                ...sizes
            ].map(([points, cycles])=>({
                    points,
                    time: spreadOf(cycles)
                }))
        };
    }
    async stages(projectId, query) {
        const opened = await this.opening.open(projectId, query);
        const { spreads, runs } = timeInStages(opened.flow, opened.window);
        const found = slowest(runs, query.stage === undefined ? null : placeOf(query.stage));
        const shown = found.slice(0, query.limit ?? usualList);
        const named = await this.stories.byId(projectId, shown.map(({ story })=>idOf(opened, story)));
        return {
            basis: replyBasis(opened),
            window: opened.window,
            stages: spreads.map(spreadReply),
            stories: {
                items: shown.map(({ story, total, stages })=>({
                        story: named(idOf(opened, story)),
                        total,
                        stages: stages.map(timeReply)
                    })),
                total: found.length
            }
        };
    }
    async ageing(projectId, query) {
        const opened = await this.opening.open(projectId, query);
        const { flow, window, model } = opened;
        const found = ageingNow(flow);
        const shown = found.slice(0, query.limit ?? usualList);
        const named = await this.stories.byId(projectId, shown.map(({ story })=>idOf(opened, story)));
        return {
            basis: replyBasis(opened),
            window,
            cycle: spreadOf(cyclesOf(finishedIn(flow, window))),
            stages: timeInStages(flow, window).spreads.map(spreadReply),
            stories: {
                items: shown.map(({ story, place, ...rest })=>{
                    const open = model.facts[story]?.blocked.findLast(({ until })=>until === null);
                    return {
                        ...rest,
                        story: named(idOf(opened, story)),
                        stage: stationOf(place),
                        blocked: open === undefined ? null : {
                            cause: open.cause,
                            reason: open.reason,
                            since: open.since
                        }
                    };
                }),
                total: found.length
            }
        };
    }
    async throughput(projectId, query) {
        const opened = await this.opening.open(projectId, query);
        const { flow, window } = opened;
        const weeks = throughputByWeek(flow, window, finishedIn(flow, window), opened.pointsOf);
        return {
            basis: replyBasis(opened),
            window,
            weeks,
            weekly: weeklyRange(weeks)
        };
    }
    async blocked(projectId, query) {
        const opened = await this.opening.open(projectId, query);
        const { flow, window, model } = opened;
        const all = model.facts.flatMap(({ blocked }, story)=>blocked.length > 0 && flow.includes(story) ? blocked : []);
        const { causes, intervals } = blockedIn(flow.clock, window, flow.now, all);
        const shown = intervals.slice(0, query.limit ?? usualList);
        const named = await this.stories.byId(projectId, shown.map(({ story })=>idOf(opened, story)));
        return {
            basis: replyBasis(opened),
            window,
            causes,
            intervals: {
                items: shown.map(({ story, ...rest })=>({
                        ...rest,
                        story: named(idOf(opened, story))
                    })),
                total: intervals.length
            }
        };
    }
}
FlowReports = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof OpenFlow === "undefined" ? Object : OpenFlow,
        typeof ReportedStoriesRepository === "undefined" ? Object : ReportedStoriesRepository
    ])
], FlowReports);

//# sourceMappingURL=flow-reports.js.map
