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
import { Tickets } from '../accounts/tickets.js';
import { TicketsRepository } from '../accounts/tickets.repository.js';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';
export class ResetLinks {
    workspaces;
    tickets;
    stored;
    clock;
    constructor(workspaces, tickets, stored, clock){
        this.workspaces = workspaces;
        this.tickets = tickets;
        this.stored = stored;
        this.clock = clock;
    }
    /** RESET: never for somebody who ranks higher, here or in another workspace. The newest link is the only good one. */ async make(userId, who) {
        const { id: workspaceId } = placeOf(who);
        if (!await this.workspaces.hasAccount(workspaceId, userId)) throw new ProblemError('person_not_found');
        if (!await this.workspaces.outranksEverywhere(who.userId, userId)) throw new ProblemError('not_allowed');
        await this.stored.revoke({
            kind: 'reset',
            userId
        }, this.clock.now());
        return this.tickets.issue({
            kind: 'reset',
            workspaceId,
            userId,
            createdBy: who.userId
        });
    }
}
ResetLinks = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof WorkspacesRepository === "undefined" ? Object : WorkspacesRepository,
        typeof Tickets === "undefined" ? Object : Tickets,
        typeof TicketsRepository === "undefined" ? Object : TicketsRepository,
        typeof Clock === "undefined" ? Object : Clock
    ])
], ResetLinks);

//# sourceMappingURL=reset-links.js.map
