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
import { Injectable, Logger } from '@nestjs/common';
import { policies, problemOf, socketEvents } from '@rondo/contracts';
import { Clock } from '../platform/clock.js';
import { isDatabaseUnavailable } from '../platform/database/unavailable.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from '../sessions/access.js';
import { Following } from './following.js';
import { placeOf } from './place.js';
import { Presences } from './presences.js';
import { Sockets } from './sockets.js';
export class BoardGateway {
    sockets;
    access;
    clock;
    presences;
    logger = new Logger(BoardGateway.name);
    handlers;
    constructor(sockets, access, clock, presences, following){
        this.sockets = sockets;
        this.access = access;
        this.clock = clock;
        this.presences = presences;
        this.handlers = {
            watch: (socket, who, body)=>following.watch(socket, who, body),
            unwatch: (socket, who)=>following.unwatch(socket, who.project?.id ?? ''),
            watchWorkspace: (socket, who, body)=>following.watchWorkspace(socket, who, body),
            presence: (socket, who, { storyId })=>this.presences.move(socket, who.project?.id ?? '', storyId)
        };
        refuseUndeclared(Object.keys(this.handlers));
    }
    onApplicationBootstrap() {
        this.sockets.io.on('connection', (socket)=>{
            // Every message is handled here: what no table names is answered too.
            socket.use((event)=>void this.receive(socket, event));
            socket.on('disconnect', ()=>this.presences.leaveAll(socket));
        });
    }
    async receive(socket, [name, ...sent]) {
        const last = sent.at(-1);
        const reply = typeof last === 'function' ? last : ()=>undefined;
        try {
            const spent = socket.data.allowance.spend(this.clock.now());
            if (spent === 'offence') return void socket.disconnect(true);
            if (spent === 'limited') throw new ProblemError('too_many_requests', {
                params: {
                    seconds: 1
                }
            });
            reply(await this.handle(socket, String(name), sent[0]));
        } catch (error) {
            const { code, field, params } = this.asProblem(error);
            reply({
                problem: problemOf(code, socket.data.language, {
                    field,
                    params
                })
            });
        }
    }
    async handle(socket, name, sent) {
        if (!Object.hasOwn(this.handlers, name)) throw new ProblemError('frame_invalid');
        const event = name;
        const { policy, body } = socketEvents[event];
        const parsed = body.safeParse(sent);
        if (!parsed.success) throw new ProblemError('frame_invalid', {
            field: parsed.error.issues[0]?.path.join('.')
        });
        const who = await placeOf(this.access, socket.data, policy, parsed.data);
        const handler = this.handlers[event];
        return handler(socket, who, parsed.data);
    }
    asProblem(error) {
        if (error instanceof ProblemError) return error;
        if (isDatabaseUnavailable(error)) return new ProblemError('database_unavailable');
        this.logger.error(error);
        return new ProblemError('internal');
    }
}
BoardGateway = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Sockets === "undefined" ? Object : Sockets,
        typeof Access === "undefined" ? Object : Access,
        typeof Clock === "undefined" ? Object : Clock,
        typeof Presences === "undefined" ? Object : Presences,
        typeof Following === "undefined" ? Object : Following
    ])
], BoardGateway);
/** An event that says nothing about who may send it stops the start. */ export function refuseUndeclared(names, table = socketEvents) {
    const undeclared = names.find((name)=>!policies.includes(table[name]?.policy));
    if (undeclared !== undefined) throw new Error(`The socket event ${undeclared} declares no policy.`);
}

//# sourceMappingURL=board.gateway.js.map
