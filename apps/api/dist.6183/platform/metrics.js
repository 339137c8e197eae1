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
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
export class Metrics {
    registry = new Registry();
    requests = new Histogram({
        name: 'rondo_http_request_seconds',
        help: 'How long requests took, by route',
        labelNames: [
            'route',
            'status'
        ],
        buckets: [
            0.001,
            0.0025,
            0.005,
            0.01,
            0.025,
            0.05,
            0.1,
            0.25,
            0.5,
            1,
            2.5,
            5,
            10
        ],
        registers: [
            this.registry
        ]
    });
    writes = new Counter({
        name: 'rondo_writes_total',
        help: 'Writes by route and outcome',
        labelNames: [
            'route',
            'outcome'
        ],
        registers: [
            this.registry
        ]
    });
    constructor(){
        collectDefaultMetrics({
            register: this.registry
        });
    }
    observe(request, reply) {
        const { routeName = 'other', route } = request.routeOptions.config;
        this.requests.observe({
            route: routeName,
            status: `${Math.floor(reply.statusCode / 100)}xx`
        }, reply.elapsedTime / 1000);
        if (route !== undefined && route.method !== 'GET') this.writes.inc({
            route: routeName,
            outcome: reply.statusCode < 400 ? 'saved' : 'refused'
        });
    }
}
Metrics = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [])
], Metrics);

//# sourceMappingURL=metrics.js.map
