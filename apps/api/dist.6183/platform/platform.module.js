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
import { Module } from '@nestjs/common';
import { Bus, LocalBus } from './bus.js';
import { Clock, SystemClock } from './clock.js';
import { Config } from './config.js';
import { Database } from './database/database.js';
import { HttpEdge } from './http/edge.js';
import { IdempotencyRepository } from './http/idempotency.repository.js';
import { Idempotency } from './http/idempotency.js';
import { HttpRoutes } from './http/http-routes.js';
import { Limits } from './limits.js';
import { Metrics } from './metrics.js';
export class PlatformModule {
    static with(config, clock = new SystemClock()) {
        const providers = [
            {
                provide: Config,
                useValue: config
            },
            {
                provide: Clock,
                useValue: clock
            },
            LocalBus,
            {
                provide: Bus,
                useExisting: LocalBus
            },
            Database,
            HttpEdge,
            HttpRoutes,
            Idempotency,
            IdempotencyRepository,
            Limits,
            Metrics
        ];
        return {
            module: PlatformModule,
            global: true,
            providers,
            exports: providers
        };
    }
}
PlatformModule = _ts_decorate([
    Module({})
], PlatformModule);

//# sourceMappingURL=platform.module.js.map
