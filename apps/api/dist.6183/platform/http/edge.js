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
import { fields } from '@rondo/contracts';
import { Config } from '../config.js';
import { Limits } from '../limits.js';
import { Metrics } from '../metrics.js';
import { ProblemError } from '../problem.js';
import { Guard } from './guard.js';
import { Idempotency } from './idempotency.js';
import { languageOf } from './language.js';
import { parseInput } from './parse-input.js';
export class HttpEdge {
    config;
    guard;
    limits;
    idempotency;
    metrics;
    constructor(config, guard, limits, idempotency, metrics){
        this.config = config;
        this.guard = guard;
        this.limits = limits;
        this.idempotency = idempotency;
        this.metrics = metrics;
    }
    /** Before the first route is made. */ install(server) {
        server.decorateRequest('requester', null);
        server.decorateRequest('input', null);
        server.decorateRequest('idempotencyKey', null);
        server.decorateRequest('keeping', null);
        server.addHook('onRoute', refuseUndeclared);
        server.addHook('onRequest', (request, reply)=>this.admit(request, reply));
        server.addHook('preHandler', (request, reply)=>this.prepare(request, reply));
        server.addHook('preSerialization', (request, reply, payload)=>this.finish(request, reply, payload));
        server.addHook('onResponse', (request, reply, done)=>{
            this.metrics.observe(request, reply);
            done();
        });
    }
    async admit(request, reply) {
        const { routeName, route } = request.routeOptions.config;
        if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
        if (routeName === undefined || route === undefined) return;
        request.idempotencyKey = route.method === 'GET' ? null : keyOf(request);
        try {
            await this.guard.admit(request, routeName, route);
        } catch (error) {
            const earlier = await this.earlierDeletion(request);
            if (earlier === null) throw error;
            await reply.code(earlier.status).send(earlier.reply);
            return;
        }
    }
    /** What somebody deleted is gone for them too, and a repeat is still answered as the first time. */ async earlierDeletion(request) {
        const { requester, idempotencyKey, method } = request;
        if (requester === null || idempotencyKey === null || method !== 'DELETE') return null;
        return this.idempotency.kept(requester.userId, idempotencyKey, asked(request));
    }
    async prepare(request, reply) {
        const { route } = request.routeOptions.config;
        if (route === undefined) return;
        request.input = parseInput(route, request, languageOf(request));
        const { requester, idempotencyKey: key } = request;
        if (requester !== null && route.method !== 'GET') await this.limits.spendWrite(requester.userId, this.writesIn(request));
        if (key === null || requester === null || route.write === true) return;
        const earlier = await this.idempotency.earlier(requester.userId, key, asked(request));
        if (earlier !== null) {
            await reply.code(earlier.status).send(earlier.reply);
            return;
        }
        request.keeping = {
            userId: requester.userId,
            key
        };
    }
    /** Each intent of a batch is a write. A batch as large as the limit of a minute may still go out at once. */ writesIn({ input, routeOptions }) {
        if (routeOptions.config.route?.bulk === true) return 1;
        const { intents } = input?.body ?? {};
        return Math.min(Array.isArray(intents) ? intents.length : 1, this.config.writeLimit);
    }
    async finish(request, reply, payload) {
        const { route } = request.routeOptions.config;
        if (this.config.checkReplies && route !== undefined && reply.statusCode < 400) checkReply(request, route, payload);
        const { keeping } = request;
        request.keeping = null;
        if (keeping !== null) await this.idempotency.answered(keeping.userId, keeping.key, reply.statusCode, payload);
        return payload;
    }
}
HttpEdge = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Config === "undefined" ? Object : Config,
        typeof Guard === "undefined" ? Object : Guard,
        typeof Limits === "undefined" ? Object : Limits,
        typeof Idempotency === "undefined" ? Object : Idempotency,
        typeof Metrics === "undefined" ? Object : Metrics
    ])
], HttpEdge);
const asked = ({ method, url, input })=>[
        method,
        url,
        input?.body ?? null
    ];
/** A route that says nothing about who may call it stops the start. */ function refuseUndeclared({ method, url, config }) {
    if (config?.route === undefined) throw new Error(`The route ${String(method)} ${url} declares no policy: serve a row of the route table.`);
}
function keyOf({ headers }) {
    const given = headers['idempotency-key'];
    if (given === undefined) return null;
    const parsed = fields.mutationId.safeParse(given);
    if (parsed.success) return parsed.data;
    const reason = '1 to 100 visible ASCII characters';
    throw new ProblemError('body_invalid', {
        field: 'Idempotency-Key',
        params: {
            reason
        }
    });
}
/** In tests a field that the route does not declare is a loud failure instead of a leak. */ function checkReply({ routeOptions }, { reply }, payload) {
    if (reply === 'text') return;
    const checked = reply.safeParse(payload);
    if (!checked.success) throw new Error(`${routeOptions.config.routeName} answers with what it does not declare: ${checked.error.message}`);
}

//# sourceMappingURL=edge.js.map
