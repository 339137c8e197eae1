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
import { HttpAdapterHost } from '@nestjs/core';
export class HttpRoutes {
    host;
    constructor(host){
        this.host = host;
    }
    /** For every policy but `public`; call it in `onModuleInit`. */ define(name, route, handler) {
        const server = this.host.httpAdapter.getInstance();
        server.route({
            method: route.method,
            url: route.path,
            config: {
                routeName: name,
                route
            },
            handler: (request)=>{
                const { input, requester, idempotencyKey } = request;
                if (input === null || requester === null) throw new Error(`${name} was reached without its checks`);
                return handler({
                    input,
                    requester,
                    idempotencyKey
                });
            }
        });
    }
}
HttpRoutes = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof HttpAdapterHost === "undefined" ? Object : HttpAdapterHost
    ])
], HttpRoutes);

//# sourceMappingURL=http-routes.js.map
