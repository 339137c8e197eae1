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
import { intentRoutes } from '@rondo/contracts';
import { HttpRoutes } from '../platform/http/http-routes.js';
import { ProjectWriter } from './project-writer.js';
import { mutationOf } from './stream/mutation.js';
export class IntentRoutes {
    routes;
    writer;
    constructor(routes, writer){
        this.routes = routes;
        this.writer = writer;
    }
    onModuleInit() {
        for (const [name, route] of Object.entries(intentRoutes))this.routes.define(name, route, (call)=>this.write(route, call));
    }
    write(route, { input, requester, idempotencyKey }) {
        const { mutationId = idempotencyKey ?? undefined, occurredAt, ...body } = input.body;
        const intent = {
            name: route.intent,
            body: {
                ...body,
                ...storyOf(route, input.params)
            }
        };
        return this.writer.write(requester, intent, mutationOf(intent, {
            mutationId,
            occurredAt
        }));
    }
}
IntentRoutes = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof HttpRoutes === "undefined" ? Object : HttpRoutes,
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter
    ])
], IntentRoutes);
function storyOf({ idField }, params) {
    if (idField === null) return {};
    const { storyId } = params;
    return {
        [idField]: idField === 'storyIds' ? [
            storyId
        ] : storyId
    };
}

//# sourceMappingURL=intent-routes.js.map
