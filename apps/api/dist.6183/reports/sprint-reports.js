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
import { backlogForecast, burnOf, finishedIn, forecastUnit, linesIn, spreadOf, sprintReport, velocityRange } from '@rondo/domain';
import { ProblemError } from '../platform/problem.js';
import { BacklogRepository } from './backlog.repository.js';
import { basisOf, OpenFlow, replyBasis } from './opened-flow.js';
import { ReportBasisRepository } from './report-basis.repository.js';
import { SprintPasts } from './sprint-pasts.js';
import { SprintRowsRepository } from './sprint-rows.repository.js';
const usualSprints = 12;
export class SprintReports {
    pasts;
    rows;
    bases;
    backlogs;
    opening;
    constructor(pasts, rows, bases, backlogs, opening){
        this.pasts = pasts;
        this.rows = rows;
        this.bases = bases;
        this.backlogs = backlogs;
        this.opening = opening;
    }
    async burn(projectId, { sprint, ...filter }) {
        const [read] = await this.pasts.read(projectId, [
            sprint
        ], filter);
        if (read === undefined) throw new ProblemError('sprint_not_found', {
            field: 'sprint'
        });
        return {
            ...headOf(read),
            ...burnReply(burnOf(read.past, linesIn(read.past)))
        };
    }
    async sprint(projectId, { sprint }) {
        const [read] = await this.pasts.read(projectId, [
            sprint
        ]);
        if (read === undefined) throw new ProblemError('sprint_not_found', {
            field: 'sprint'
        });
        const lines = linesIn(read.past);
        const { items, totals } = sprintReport(read.past, lines);
        return {
            ...headOf(read),
            totals,
            items: items.map(itemReply),
            burn: burnReply(burnOf(read.past, lines))
        };
    }
    async velocity(projectId, query) {
        const { sprints: count = usualSprints, ...filter } = query;
        const { version, planning, doneStage } = await this.bases.read(projectId);
        const ids = (await this.rows.lastClosed(projectId, count)).reverse();
        const sprints = (await this.pasts.read(projectId, ids, filter)).map((read)=>{
            const { committed, done, open } = sprintReport(read.past, linesIn(read.past)).totals;
            return {
                sprint: sprintReply(read),
                committed,
                done,
                carried: open
            };
        });
        const range = velocityRange(sprints.map(({ done })=>done));
        return {
            basis: basisOf(version, planning, doneStage),
            sprints,
            range
        };
    }
    async backlog(projectId) {
        const { range } = await this.velocity(projectId, {});
        const opened = await this.opening.open(projectId, {});
        const { stories, unestimated, sprints } = await this.backlogs.read(projectId, opened.flow.doneStage);
        const sizes = finishedIn(opened.flow, opened.window).flatMap(({ story })=>opened.pointsOf(story) ?? []);
        const countedAs = spreadOf(sizes)?.p50 ?? null;
        const planned = sprints.map((sprint)=>sprint.planned);
        const lines = range === null ? [] : backlogForecast(stories, planned, range, countedAs ?? 0);
        return {
            basis: replyBasis(opened),
            range,
            unit: range === null ? null : forecastUnit(range),
            unestimated: {
                stories: unestimated,
                countedAs
            },
            sprints: lines.map((line, index)=>({
                    ...sprints[index],
                    pessimistic: {
                        ...line.pessimistic,
                        lastId: line.pessimistic.lastId
                    },
                    optimistic: {
                        ...line.optimistic,
                        lastId: line.optimistic.lastId
                    }
                }))
        };
    }
}
SprintReports = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SprintPasts === "undefined" ? Object : SprintPasts,
        typeof SprintRowsRepository === "undefined" ? Object : SprintRowsRepository,
        typeof ReportBasisRepository === "undefined" ? Object : ReportBasisRepository,
        typeof BacklogRepository === "undefined" ? Object : BacklogRepository,
        typeof OpenFlow === "undefined" ? Object : OpenFlow
    ])
], SprintReports);
const sprintReply = ({ sprint })=>{
    const { id, number, name, goal, startsOn, endsOn, startedAt, closedAt } = sprint;
    return {
        id,
        number,
        name,
        goal,
        startsOn,
        endsOn,
        startedAt,
        closedAt
    };
};
const headOf = (read)=>({
        basis: basisOf(read.version, read.planning, read.past.doneStage),
        frozen: read.closed,
        sprint: sprintReply(read)
    });
const storyReply = ({ id, number, title, type }, points)=>({
        id,
        number,
        title,
        type,
        points
    });
function burnReply({ days, events, unestimated }) {
    return {
        days: [
            ...days
        ],
        events: events.map(({ story, ...event })=>({
                ...event,
                story: storyReply(story, event.size)
            })),
        unestimated
    };
}
const itemReply = ({ story, points, carried, ...rest })=>({
        ...rest,
        story: storyReply(story, points),
        carried: carried && {
            ...carried,
            to: carried.to && {
                ...carried.to,
                id: carried.to.id
            }
        }
    });

//# sourceMappingURL=sprint-reports.js.map
