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
import { ProblemError } from '../platform/problem.js';
import { PokerRepository } from './poker.repository.js';
const pageSize = 50;
export class PokerController {
    poker;
    constructor(poker){
        this.poker = poker;
    }
    async list({ query }, who) {
        const { before = 8_640_000_000_000_000, limit = pageSize } = query;
        const tables = await this.poker.ended(projectOf(who), before, limit + 1);
        return {
            tables: tables.slice(0, limit),
            more: tables.length > limit
        };
    }
    async read({ params }, who) {
        return found(await this.poker.read(projectOf(who), params.id), 'poker_not_found');
    }
    async mine({ params }, who) {
        return {
            votes: found(await this.poker.votesOf(projectOf(who), params.id, who.userId), 'poker_not_found')
        };
    }
    async rounds({ params }, who) {
        return {
            rounds: found(await this.poker.ofStory(projectOf(who), params.storyId), 'story_not_found')
        };
    }
}
_ts_decorate([
    Route('poker.list'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], PokerController.prototype, "list", null);
_ts_decorate([
    Route('poker.read'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], PokerController.prototype, "read", null);
_ts_decorate([
    Route('poker.mine'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], PokerController.prototype, "mine", null);
_ts_decorate([
    Route('round.list'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], PokerController.prototype, "rounds", null);
PokerController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof PokerRepository === "undefined" ? Object : PokerRepository
    ])
], PokerController);
const projectOf = ({ project })=>project?.id ?? '';
function found(thing, missing) {
    if (thing === null) throw new ProblemError(missing);
    return thing;
}

//# sourceMappingURL=poker.controller.js.map
