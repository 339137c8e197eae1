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
import { dayOf, windowOf } from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import { FlowModels } from './flow-models.js';
import { ReportBasisRepository } from './report-basis.repository.js';
export const basisOf = (version, planning, doneStage)=>({
        version,
        timeZone: planning.timeZone,
        workingDays: [
            ...planning.workingDays
        ],
        holidays: [
            ...planning.holidays
        ],
        doneStage
    });
export class OpenFlow {
    models;
    bases;
    clock;
    constructor(models, bases, clock){
        this.models = models;
        this.bases = bases;
        this.clock = clock;
    }
    async open(projectId, query) {
        const { version, doneStage, planning } = await this.bases.read(projectId);
        const now = this.clock.now();
        const today = dayOf(now, planning.timeZone);
        const window = windowOf(query, today);
        if (window === null) throw new ProblemError('query_invalid', {
            field: 'from',
            params: {
                reason: 'backwards, or over two years'
            }
        });
        const model = await this.models.at(projectId, version);
        const { facts, history } = model;
        return {
            model,
            window,
            planning,
            today,
            flow: {
                history,
                clock: model.clockFor(planning, window.from, today),
                doneStage,
                now,
                includes: passing(facts, query)
            },
            pointsOf: (story)=>facts[story]?.points ?? null
        };
    }
}
OpenFlow = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof FlowModels === "undefined" ? Object : FlowModels,
        typeof ReportBasisRepository === "undefined" ? Object : ReportBasisRepository,
        typeof Clock === "undefined" ? Object : Clock
    ])
], OpenFlow);
/** FLOW-6: what was deleted counts nowhere. A story passes that fits one of each list. */ function passing(facts, { types, epics, labels }) {
    const [ofType, ofEpic, ofLabel] = [
        types,
        epics,
        labels
    ].map((list)=>list === undefined ? null : new Set(list));
    return (story)=>{
        const fact = facts[story];
        if (fact === undefined || fact.deleted) return false;
        if (ofType && !ofType.has(fact.type)) return false;
        if (ofEpic && !(fact.epic !== null && ofEpic.has(fact.epic))) return false;
        return !ofLabel || fact.labels.some((label)=>ofLabel.has(label));
    };
}
export const replyBasis = ({ model, planning, flow })=>basisOf(model.version, planning, flow.doneStage);
export const idOf = ({ model }, story)=>model.ids[story];

//# sourceMappingURL=opened-flow.js.map
