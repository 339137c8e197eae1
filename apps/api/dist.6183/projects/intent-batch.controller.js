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
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Controller, Req } from '@nestjs/common';
import { problemOf } from '@rondo/contracts';
import { Clock } from '../platform/clock.js';
import { languageOf } from '../platform/http/language.js';
import { In, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from './project-writer.js';
import { mutationOf } from './stream/mutation.js';
export class IntentBatchController {
    writer;
    clock;
    constructor(writer, clock){
        this.writer = writer;
        this.clock = clock;
    }
    async send({ body }, who, request) {
        const sequence = {};
        return answers(body.intents, languageOf(request), ({ mutationId, occurredAt, ...rest })=>{
            const intent = {
                name: rest.name,
                body: rest.body
            };
            return this.writer.write(who, intent, mutationOf(intent, {
                mutationId,
                occurredAt
            }), sequence);
        });
    }
    async import({ body }, who, request) {
        const sequence = {};
        const now = this.clock.now();
        return answers(body.intents, languageOf(request), async ({ mutationId, occurredAt, by, ...rest })=>{
            if (occurredAt > now) throw new ProblemError('value_invalid', {
                field: 'occurredAt'
            });
            const intent = {
                name: rest.name,
                body: rest.body
            };
            return this.writer.import(who, by, intent, mutationOf(intent, {
                mutationId,
                occurredAt
            }), sequence);
        });
    }
}
_ts_decorate([
    Route('intents.send'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_param(2, Req()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester,
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest
    ]),
    _ts_metadata("design:returntype", Promise)
], IntentBatchController.prototype, "send", null);
_ts_decorate([
    Route('intents.import'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_param(2, Req()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester,
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest
    ]),
    _ts_metadata("design:returntype", Promise)
], IntentBatchController.prototype, "import", null);
IntentBatchController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter,
        typeof Clock === "undefined" ? Object : Clock
    ])
], IntentBatchController);
async function answers(intents, language, write) {
    const results = intents.map(async (intent)=>{
        const { mutationId } = intent;
        try {
            return {
                mutationId,
                ...await write(intent)
            };
        } catch (error) {
            return {
                mutationId,
                problem: refusalOf(error, language)
            };
        }
    });
    return {
        results: await Promise.all(results)
    };
}
/** A refused intent is an answer; a defect is one of the whole request. */ function refusalOf(error, language) {
    if (!(error instanceof ProblemError)) throw error;
    return problemOf(error.code, language, {
        field: error.field,
        params: error.params
    });
}

//# sourceMappingURL=intent-batch.controller.js.map
