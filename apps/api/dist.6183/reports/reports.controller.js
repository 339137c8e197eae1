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
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Controller } from '@nestjs/common';
import { In, Route, Who } from '../platform/http/route.js';
import { FlowReports } from './flow-reports.js';
import { Forecasts } from './forecasts.js';
import { SprintReports } from './sprint-reports.js';
const projectOf = ({ project })=>project?.id ?? '';
export class ReportsController {
    sprints;
    flows;
    forecasts;
    constructor(sprints, flows, forecasts){
        this.sprints = sprints;
        this.flows = flows;
        this.forecasts = forecasts;
    }
    burn({ query }, who) {
        return this.sprints.burn(projectOf(who), query);
    }
    sprint({ query }, who) {
        return this.sprints.sprint(projectOf(who), query);
    }
    velocity({ query }, who) {
        return this.sprints.velocity(projectOf(who), query);
    }
    flow({ query }, who) {
        return this.flows.flow(projectOf(who), query);
    }
    standing({ query }, who) {
        return this.flows.standing(projectOf(who), query);
    }
    cycle({ query }, who) {
        return this.flows.cycle(projectOf(who), query);
    }
    sizes({ query }, who) {
        return this.flows.sizes(projectOf(who), query);
    }
    stages({ query }, who) {
        return this.flows.stages(projectOf(who), query);
    }
    ageing({ query }, who) {
        return this.flows.ageing(projectOf(who), query);
    }
    throughput({ query }, who) {
        return this.flows.throughput(projectOf(who), query);
    }
    blocked({ query }, who) {
        return this.flows.blocked(projectOf(who), query);
    }
    forecast({ query }, who) {
        return this.forecasts.forecast(projectOf(who), query);
    }
    similar({ query }, who) {
        return this.forecasts.similar(projectOf(who), query);
    }
    backlog(who) {
        return this.sprints.backlog(projectOf(who));
    }
}
_ts_decorate([
    Route('report.burn'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "burn", null);
_ts_decorate([
    Route('report.sprint'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "sprint", null);
_ts_decorate([
    Route('report.velocity'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "velocity", null);
_ts_decorate([
    Route('report.flow'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "flow", null);
_ts_decorate([
    Route('report.standing'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "standing", null);
_ts_decorate([
    Route('report.cycle'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "cycle", null);
_ts_decorate([
    Route('report.sizes'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "sizes", null);
_ts_decorate([
    Route('report.stages'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "stages", null);
_ts_decorate([
    Route('report.ageing'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "ageing", null);
_ts_decorate([
    Route('report.throughput'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "throughput", null);
_ts_decorate([
    Route('report.blocked'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "blocked", null);
_ts_decorate([
    Route('report.forecast'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "forecast", null);
_ts_decorate([
    Route('story.similar'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "similar", null);
_ts_decorate([
    Route('report.backlog'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ReportsController.prototype, "backlog", null);
ReportsController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SprintReports === "undefined" ? Object : SprintReports,
        typeof FlowReports === "undefined" ? Object : FlowReports,
        typeof Forecasts === "undefined" ? Object : Forecasts
    ])
], ReportsController);

//# sourceMappingURL=reports.controller.js.map
