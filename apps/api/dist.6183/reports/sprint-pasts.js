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
import { defaultPlanning, placeOf } from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import { SprintRowsRepository } from './sprint-rows.repository.js';
export class SprintPasts {
    rows;
    clock;
    constructor(rows, clock){
        this.rows = rows;
        this.clock = clock;
    }
    /** In the order asked for. */ async read(projectId, sprintIds, filter = {}) {
        const rows = await this.rows.read(projectId, sprintIds);
        const read = new Map(rows.map((row)=>[
                row.sprint.id,
                this.readOne(projectId, row, filter)
            ]));
        return sprintIds.flatMap((id)=>read.get(id) ?? []);
    }
    readOne(projectId, row, filter) {
        const { sprint, closed, version, doneStage } = row;
        const planning = row.planning ?? defaultPlanning(projectId);
        const now = sprint.closedAt ?? this.clock.now();
        const stories = row.stories.flatMap((story)=>{
            const marks = marksOf(story);
            return marks !== null && passes(marks, filter) ? [
                storyOf(story, marks)
            ] : [];
        });
        const { id, startsOn, endsOn, startedAt, closedAt, committedIds } = sprint;
        const { timeZone, workingDays, holidays } = planning;
        return {
            sprint,
            closed,
            version,
            planning,
            past: {
                ...{
                    id,
                    startsOn,
                    endsOn,
                    startedAt,
                    closedAt,
                    committedIds
                },
                ...{
                    timeZone,
                    workingDays,
                    holidays,
                    doneStage,
                    now,
                    stories
                }
            }
        };
    }
}
SprintPasts = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SprintRowsRepository === "undefined" ? Object : SprintRowsRepository,
        typeof Clock === "undefined" ? Object : Clock
    ])
], SprintPasts);
/** Of a story that had left the sprint before the close nothing was kept then: what changed since is taken back from what it is now. */ function marksOf({ now, outcome, since }) {
    if (outcome !== null) return outcome;
    return (since ?? []).reduce((marks, { was })=>was === null ? marks : {
            ...marks,
            ...was
        }, now);
}
function passes({ type, epicId, labelIds }, { types, epics, labels }) {
    if (types !== undefined && !types.includes(type)) return false;
    if (epics !== undefined && !(epicId !== null && epics.includes(epicId))) return false;
    return labels === undefined || labelIds.some((label)=>labels.includes(label));
}
const storyOf = ({ id, scope, moves, outcome }, { number, title, type })=>({
        ...{
            id,
            number,
            title,
            type,
            scope
        },
        moves: (moves ?? []).map((move)=>({
                ...move,
                from: placeOf(move.from),
                to: placeOf(move.to)
            })),
        outcome: outcome && {
            to: outcome.toSprint === null ? null : {
                id: outcome.toSprint,
                number: outcome.toNumber ?? 0
            },
            reason: outcome.reason
        }
    });

//# sourceMappingURL=sprint-pasts.js.map
