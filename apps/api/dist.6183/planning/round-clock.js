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
import { Clock } from '../platform/clock.js';
import { isDatabaseUnavailable } from '../platform/database/unavailable.js';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { PokerRepository } from './poker.repository.js';
const every = 500;
export class RoundClock {
    rounds;
    writer;
    clock;
    logger = new Logger(RoundClock.name);
    timer;
    looking = null;
    constructor(rounds, writer, clock){
        this.rounds = rounds;
        this.writer = writer;
        this.clock = clock;
    }
    onApplicationBootstrap() {
        this.timer = setInterval(()=>{
            this.looking ??= this.look().finally(()=>this.looking = null);
        }, every).unref();
    }
    async onApplicationShutdown() {
        clearInterval(this.timer);
        await this.looking;
    }
    async look() {
        try {
            const due = await this.rounds.due(this.clock.now());
            await Promise.all(due.map((round)=>this.reveal(round)));
        } catch (error) {
            // What is due now is due still when the database is back.
            if (!isDatabaseUnavailable(error)) this.logger.warn(error);
        }
    }
    /** Somebody may have stopped the countdown or revealed the round since it was read: the rule looks again. */ async reveal({ projectId, roundId, dueAt, openedBy }) {
        const intent = {
            name: 'round.reveal',
            body: {
                id: roundId,
                dueAt
            }
        };
        const mutation = mutationOf(intent, {
            mutationId: `reveal-${roundId}-${dueAt}`
        });
        await this.writer.append(projectId, onBehalfOf(openedBy), intent, mutation).catch((error)=>{
            if (!(error instanceof ProblemError)) throw error;
        });
    }
}
RoundClock = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof PokerRepository === "undefined" ? Object : PokerRepository,
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter,
        typeof Clock === "undefined" ? Object : Clock
    ])
], RoundClock);
/** The table was opened with the rights that opening needs: its rounds end also after whoever opened it has left. */ const onBehalfOf = (userId)=>({
        actor: {
            userId,
            workspaceRole: 'owner',
            scope: 'admin'
        },
        credential: null
    });

//# sourceMappingURL=round-clock.js.map
