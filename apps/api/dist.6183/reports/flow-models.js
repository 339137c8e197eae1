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
import { FlowModel } from './flow-model.js';
import { FlowRowsRepository } from './flow-rows.repository.js';
/** Moves of all projects together: some thirty bytes each. The project that is asked for is always held. */ const mostMoves = 2_000_000;
/** Beyond that many changes it is quicker to read everything again. */ const tooFarBehind = 2_000;
const tooMuchWaste = 0.5;
export class FlowModels {
    rows;
    projects = new Map();
    constructor(rows){
        this.rows = rows;
    }
    /** At the version or a later one. Whoever asks while it is read shares the reading. */ async at(projectId, version) {
        const held = this.use(projectId);
        while(held.model.version < version){
            held.busy ??= this.renew(projectId, held, version).finally(()=>held.busy = null);
            await held.busy;
        }
        return held.model;
    }
    async renew(projectId, held, version) {
        const { model } = held;
        const again = version - model.version > tooFarBehind || model.history.waste > tooMuchWaste;
        if (model.version < 0 || again) {
            const whole = new FlowModel();
            whole.take(await this.rows.all(projectId));
            held.model = whole;
        } else model.take(await this.rows.since(projectId, model.version));
        this.trim(projectId);
    }
    use(projectId) {
        const held = this.projects.get(projectId) ?? {
            model: new FlowModel(),
            busy: null
        };
        this.projects.delete(projectId);
        this.projects.set(projectId, held);
        return held;
    }
    trim(inUse) {
        let total = 0;
        for (const { model } of this.projects.values())total += model.history.size;
        for (const [projectId, { model }] of this.projects){
            if (total <= mostMoves) return;
            if (projectId === inUse) continue;
            total -= model.history.size;
            this.projects.delete(projectId);
        }
    }
}
FlowModels = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof FlowRowsRepository === "undefined" ? Object : FlowRowsRepository
    ])
], FlowModels);

//# sourceMappingURL=flow-models.js.map
