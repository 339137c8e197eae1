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
import { ProblemError } from '../platform/problem.js';
import { PasswordHashing } from '../sessions/password-hashing.js';
import { Passwords } from './passwords.js';
import { Tickets } from './tickets.js';
export class PasswordReset {
    tickets;
    hashing;
    passwords;
    constructor(tickets, hashing, passwords){
        this.tickets = tickets;
        this.hashing = hashing;
        this.passwords = passwords;
    }
    async finish({ secret, password }) {
        const ticket = await this.tickets.find(secret, 'reset');
        const { userId } = ticket;
        if (userId === null) throw new ProblemError('ticket_invalid');
        const passwordHash = await this.hashing.hash(password);
        await this.tickets.use(ticket, ()=>this.passwords.reset(userId, passwordHash));
    }
}
PasswordReset = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Tickets === "undefined" ? Object : Tickets,
        typeof PasswordHashing === "undefined" ? Object : PasswordHashing,
        typeof Passwords === "undefined" ? Object : Passwords
    ])
], PasswordReset);

//# sourceMappingURL=password-reset.js.map
