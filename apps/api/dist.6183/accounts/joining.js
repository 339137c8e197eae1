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
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { PasswordHashing } from '../sessions/password-hashing.js';
import { AccountsRepository } from './accounts.repository.js';
import { hueOf } from './hue-of.js';
import { Tickets } from './tickets.js';
/** What a project may say against a newcomer without the invitation failing: it is gone, closed, or knows them already. */ const harmless = new Set([
    'project_not_found',
    'project_archived',
    'member_exists'
]);
export class Joining {
    tickets;
    accounts;
    hashing;
    workspaces;
    projects;
    constructor(tickets, accounts, hashing, workspaces, projects){
        this.tickets = tickets;
        this.accounts = accounts;
        this.hashing = hashing;
        this.workspaces = workspaces;
        this.projects = projects;
    }
    /** Returns who joined, and whether the account is new. */ async accept(acceptance, who) {
        const ticket = await this.tickets.find(acceptance.secret, 'invitation');
        const account = await this.accountOf(acceptance, who);
        return this.tickets.use(ticket, async ()=>{
            if (typeof account === 'string') {
                await this.enter(ticket, account);
                await this.joinProjects(ticket, account);
                return {
                    userId: account,
                    isNew: false
                };
            }
            if (!await this.accounts.add(account)) throw new ProblemError('email_taken', {
                field: 'email'
            });
            try {
                await this.enter(ticket, account.id);
            } catch (error) {
                await this.accounts.remove(account.id);
                throw error;
            }
            // In the workspace the account stays: whoever is signed in takes the link again for what is missing.
            await this.joinProjects(ticket, account.id);
            return {
                userId: account.id,
                isNew: true
            };
        });
    }
    /** The id of the one who is signed in, or a new account when one is described. */ async accountOf({ name, email, password }, who) {
        const described = name !== undefined || email !== undefined || password !== undefined;
        if (who?.kind === 'session' && !described) return who.userId;
        if (name === undefined) throw missing('name');
        if (email === undefined) throw missing('email');
        if (password === undefined) throw missing('password');
        const id = newId();
        return {
            id,
            name,
            email,
            color: hueOf(id),
            passwordHash: await this.hashing.hash(password)
        };
    }
    async enter(ticket, userId) {
        const { workspaceId, createdBy, role } = ticket;
        const person = await this.accounts.person(userId);
        if (workspaceId === null || createdBy === null || role === null || person === null) throw new ProblemError('ticket_invalid');
        const inviter = await this.inviterOf(ticket);
        if (await this.accounts.roleIn(workspaceId, userId) === null) {
            const body = {
                userId: userId,
                name: person.name,
                color: person.color,
                role
            };
            const intent = {
                name: 'person.add',
                body
            };
            await this.workspaces.writeFor(inviter, workspaceId, intent, mutationOf(intent, {
                mutationId: newId()
            })).catch(refuseAs('ticket_invalid'));
        }
    }
    async joinProjects(ticket, userId) {
        const inviter = await this.inviterOf(ticket);
        for (const project of ticket.projects)await this.joinProject(project, userId, inviter);
    }
    async inviterOf({ workspaceId, createdBy }) {
        const workspaceRole = workspaceId === null || createdBy === null ? null : await this.accounts.roleIn(workspaceId, createdBy);
        if (workspaceRole === null) throw new ProblemError('ticket_invalid');
        return {
            userId: createdBy,
            workspaceRole,
            scope: 'admin'
        };
    }
    async joinProject({ projectId, role }, userId, inviter) {
        const intent = {
            name: 'member.add',
            body: {
                userId: userId,
                role
            }
        };
        const mutation = mutationOf(intent, {
            mutationId: newId()
        });
        try {
            await this.projects.append(projectId, {
                actor: inviter,
                credential: null
            }, intent, mutation);
        } catch (error) {
            if (!(error instanceof ProblemError) || !harmless.has(error.code)) throw error;
        }
    }
}
Joining = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Tickets === "undefined" ? Object : Tickets,
        typeof AccountsRepository === "undefined" ? Object : AccountsRepository,
        typeof PasswordHashing === "undefined" ? Object : PasswordHashing,
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter,
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter
    ])
], Joining);
const missing = (field)=>new ProblemError('body_invalid', {
        field,
        params: {
            reason: 'needed for a new account'
        }
    });
/** Whoever made the link may no longer let people in: then it is worth nothing. */ const refuseAs = (code)=>(error)=>{
        if (error instanceof ProblemError && error.code === 'not_allowed') throw new ProblemError(code);
        throw error;
    };

//# sourceMappingURL=joining.js.map
