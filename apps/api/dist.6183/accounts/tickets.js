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
import { v7 as newId } from 'uuid';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import { hashSecret, newSecret } from '../sessions/secrets.js';
import { TicketsRepository } from './tickets.repository.js';
const day = 86_400_000;
/** A reset link opens an account, so it does not lie about for long. */ const lifetimes = {
    owner: day,
    invitation: 14 * day,
    reset: day
};
export class Tickets {
    tickets;
    clock;
    constructor(tickets, clock){
        this.tickets = tickets;
        this.clock = clock;
    }
    async issue(wanted) {
        const id = newId();
        const secret = newSecret();
        const now = this.clock.now();
        const expiresAt = now + lifetimes[wanted.kind];
        await this.tickets.add({
            ...wanted,
            id,
            secretHash: hashSecret(secret),
            createdAt: new Date(now),
            expiresAt: new Date(expiresAt)
        });
        return {
            id,
            secret,
            expiresAt
        };
    }
    /** A used, taken back, expired or invented one are all the same. */ async find(secret, kind) {
        const ticket = await this.tickets.find(hashSecret(secret), this.clock.now());
        if (ticket === null || kind !== undefined && ticket.kind !== kind) throw new ProblemError('ticket_invalid');
        return ticket;
    }
    /** Does it, or gives the ticket back when that fails. */ async use(ticket, work) {
        if (!await this.tickets.use(ticket.id, this.clock.now())) throw new ProblemError('ticket_invalid');
        try {
            return await work();
        } catch (error) {
            await this.tickets.giveBack(ticket.id);
            throw error;
        }
    }
}
Tickets = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof TicketsRepository === "undefined" ? Object : TicketsRepository,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Tickets);

//# sourceMappingURL=tickets.js.map
