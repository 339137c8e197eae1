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
import { addDays, confidences, countOfConfidence, cyclesOf, dailySample, dayOf, dayOfConfidence, finishedIn, horizon, isEnough, isWorkingDay, leastSample, mostAlike, spreadOf, tally, trials, trialsUntil, trialsWithin } from '@rondo/domain';
import { ProblemError } from '../platform/problem.js';
import { FlowReports } from './flow-reports.js';
import { idOf, OpenFlow, replyBasis } from './opened-flow.js';
import { ReportedStoriesRepository } from './reported-stories.repository.js';
const usualSeed = 1;
/** How far back stories are looked at for likeness: the newest of a size. */ const compared = 1_000;
export class Forecasts {
    opening;
    reports;
    stories;
    constructor(opening, reports, stories){
        this.opening = opening;
        this.reports = reports;
        this.stories = stories;
    }
    async forecast(projectId, query) {
        const opened = await this.opening.open(projectId, query);
        const { planning, today } = opened;
        const window = sinceTheBeginning(opened);
        const sample = dailySample(opened.flow, window, finishedIn(opened.flow, window));
        const finished = sample.reduce((sum, count)=>sum + count, 0);
        const seed = query.seed ?? usualSeed;
        const days = workingDaysAfter(today, planning);
        const enough = isEnough(sample);
        const { stories, by } = query;
        return {
            basis: replyBasis(opened),
            window,
            trials,
            seed,
            startsOn: days[0] ?? today,
            sampleDays: sample.length,
            sampleFinished: finished,
            notEnough: enough ? null : {
                finished,
                days: sample.length,
                leastFinished: leastSample.finished,
                leastDays: leastSample.days
            },
            when: enough && stories !== undefined ? whenDone(stories, sample, seed, days) : null,
            howMany: enough && by !== undefined ? howManyBy(by, sample, seed, days) : null
        };
    }
    async similar(projectId, query) {
        const opened = await this.opening.open(projectId, {});
        const [begin] = opened.flow.clock.days;
        const window = {
            from: begin ?? opened.today,
            to: opened.today
        };
        const ofSize = finishedIn(opened.flow, window).filter(({ story, cycle })=>cycle !== null && opened.pointsOf(story) === query.points).sort((a, b)=>b.finishedAt - a.finishedAt);
        const alike = await this.alike(projectId, opened, ofSize.slice(0, compared), query.story);
        return {
            basis: replyBasis(opened),
            cycle: spreadOf(cyclesOf(ofSize)),
            stories: await this.reports.named(projectId, opened, alike)
        };
    }
    async alike(projectId, opened, finished, storyId) {
        const others = finished.filter(({ story })=>idOf(opened, story) !== storyId);
        if (storyId === undefined) return others.slice(0, 3);
        const ids = [
            storyId,
            ...others.map(({ story })=>idOf(opened, story))
        ];
        const known = new Map((await this.stories.compared(projectId, ids)).map((story)=>[
                story.id,
                story
            ]));
        const asked = known.get(storyId);
        if (asked === undefined) throw new ProblemError('story_not_found', {
            field: 'story'
        });
        const candidates = others.flatMap((one)=>{
            const story = known.get(idOf(opened, one.story));
            return story === undefined ? [] : [
                {
                    ...story,
                    one
                }
            ];
        });
        return mostAlike(asked, candidates, 3).map(({ one })=>one);
    }
}
Forecasts = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof OpenFlow === "undefined" ? Object : OpenFlow,
        typeof FlowReports === "undefined" ? Object : FlowReports,
        typeof ReportedStoriesRepository === "undefined" ? Object : ReportedStoriesRepository
    ])
], Forecasts);
/** Days before the first move of the project say nothing about its pace. */ function sinceTheBeginning({ window, flow, model, planning }) {
    const begins = model.history.size === 0 ? window.from : dayOf(model.firstMove, planning.timeZone);
    const from = begins > window.from ? begins : window.from;
    return {
        from: flow.clock.days.includes(from) && from <= window.to ? from : window.from,
        to: window.to
    };
}
function workingDaysAfter(today, planning) {
    const days = [];
    if (planning.workingDays.length === 0) return days;
    for(let day = addDays(today, 1); days.length < horizon; day = addDays(day, 1))if (isWorkingDay(day, planning)) days.push(day);
    return days;
}
function whenDone(stories, sample, seed, days) {
    const ends = trialsUntil(stories, sample, seed);
    const dayAt = (count)=>days[count - 1] ?? null;
    return {
        stories,
        likely: confidences.map((percent)=>({
                percent,
                day: dayAt(dayOfConfidence(ends, percent))
            })),
        days: tally(ends).flatMap(([count, times])=>{
            const day = dayAt(count);
            return day === null ? [] : [
                {
                    day,
                    trials: times
                }
            ];
        })
    };
}
function howManyBy(by, sample, seed, days) {
    const last = days.at(-1);
    if (last !== undefined && by > last) throw new ProblemError('query_invalid', {
        field: 'by',
        params: {
            reason: `later than ${last}`
        }
    });
    const workingDays = days.filter((day)=>day <= by).length;
    const counts = trialsWithin(workingDays, sample, seed);
    return {
        by,
        workingDays,
        likely: confidences.map((percent)=>({
                percent,
                stories: countOfConfidence(counts, percent)
            })),
        counts: tally(counts).map(([count, times])=>({
                stories: count,
                trials: times
            }))
    };
}

//# sourceMappingURL=forecasts.js.map
