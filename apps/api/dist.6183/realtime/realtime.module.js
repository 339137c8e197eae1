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
import { ProjectsModule } from '../projects/projects.module.js';
import { Backpressure } from './backpressure.js';
import { BoardGateway } from './board.gateway.js';
import { SocketBroadcaster } from './broadcaster.js';
import { Departures } from './departures.js';
import { Following } from './following.js';
import { Heads } from './heads.js';
import { Presences } from './presences.js';
import { Processes } from './processes.js';
import { Sockets } from './sockets.js';
export class RealtimeModule {
}
RealtimeModule = _ts_decorate([
    Module({
        imports: [
            ProjectsModule
        ],
        providers: [
            Processes,
            Sockets,
            Backpressure,
            BoardGateway,
            Departures,
            Following,
            Heads,
            Presences,
            SocketBroadcaster
        ]
    })
], RealtimeModule);

//# sourceMappingURL=realtime.module.js.map
