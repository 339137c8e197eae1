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
import { Config, StartRefusal } from '../platform/config.js';
import { ProblemError } from '../platform/problem.js';
import { PasswordHashing } from '../sessions/password-hashing.js';
import { hashSecret } from '../sessions/secrets.js';
import { UsersRepository } from '../sessions/users.repository.js';
import { AccountsRepository } from './accounts.repository.js';
import { hueOf } from './hue-of.js';
import { slugOf } from './slug.js';
import { TicketsRepository } from './tickets.repository.js';
import { Tickets } from './tickets.js';
/** Processes that start together each print a link: the links of the others stay good. */ const startingTogether = 5 * 60_000;
export class Setup {
    config;
    clock;
    users;
    accounts;
    hashing;
    tickets;
    stored;
    constructor(config, clock, users, accounts, hashing, tickets, stored){
        this.config = config;
        this.clock = clock;
        this.users = users;
        this.accounts = accounts;
        this.hashing = hashing;
        this.tickets = tickets;
        this.stored = stored;
    }
    /** Unattended, when the surroundings name the owner. */ async onApplicationBootstrap() {
        const { admin, adminName: name, workspaceName } = this.config;
        if (admin === null || !await this.needed()) return;
        try {
            await this.makeOwner({
                ...admin,
                name,
                workspaceName
            }, null);
        } catch (error) {
            if (!(error instanceof ProblemError) || error.code !== 'password_common') throw error;
            throw new StartRefusal('RONDO_ADMIN_PASSWORD is among the most guessed passwords: choose another one.');
        }
    }
    async needed() {
        return !await this.users.any();
    }
    /** The secret of a new one-time link; null when there is an owner. Links of earlier starts are taken back. */ async newLink() {
        if (!await this.needed()) return null;
        const now = this.clock.now();
        const before = new Date(this.config.redisUrl === null ? now : now - startingTogether);
        await this.stored.revoke({
            kind: 'owner',
            createdAt: {
                lt: before
            }
        }, now);
        return (await this.tickets.issue({
            kind: 'owner'
        })).secret;
    }
    /** Returns the owner's id. Of several who try with one link at once the first makes it; the others hear that it is made. */ async finish({ secret, ...owner }) {
        const secretHash = hashSecret(secret);
        const now = this.clock.now();
        const ticket = await this.stored.find(secretHash, now);
        const id = ticket?.kind === 'owner' ? await this.makeOwner(owner, {
            secretHash,
            now
        }) : null;
        if (id === null) throw new ProblemError(await this.needed() ? 'ticket_invalid' : 'already_set_up');
        return id;
    }
    async makeOwner({ name, email, password, workspaceName }, ticket) {
        const id = newId();
        const account = {
            id,
            email,
            name,
            color: hueOf(id),
            passwordHash: await this.hashing.hash(password)
        };
        const workspace = {
            id: newId(),
            slug: slugOf(workspaceName),
            name: workspaceName
        };
        return await this.accounts.addOwner(account, workspace, ticket) ? id : null;
    }
}
Setup = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Config === "undefined" ? Object : Config,
        typeof Clock === "undefined" ? Object : Clock,
        typeof UsersRepository === "undefined" ? Object : UsersRepository,
        typeof AccountsRepository === "undefined" ? Object : AccountsRepository,
        typeof PasswordHashing === "undefined" ? Object : PasswordHashing,
        typeof Tickets === "undefined" ? Object : Tickets,
        typeof TicketsRepository === "undefined" ? Object : TicketsRepository
    ])
], Setup);

//# sourceMappingURL=setup.js.map
