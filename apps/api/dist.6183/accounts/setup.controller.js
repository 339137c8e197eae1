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
import { Controller, Req, Res } from '@nestjs/common';
import { In, Route } from '../platform/http/route.js';
import { SignIn } from '../sessions/sign-in.js';
import { Setup } from './setup.js';
export class SetupController {
    setup;
    signIn;
    constructor(setup, signIn){
        this.setup = setup;
        this.signIn = signIn;
    }
    async read() {
        return {
            needed: await this.setup.needed()
        };
    }
    async finish({ body }, request, reply) {
        return this.signIn.open(await this.setup.finish(body), request, reply);
    }
}
_ts_decorate([
    Route('setup.read'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", Promise)
], SetupController.prototype, "read", null);
_ts_decorate([
    Route('setup.finish'),
    _ts_param(0, In()),
    _ts_param(1, Req()),
    _ts_param(2, Res({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
        typeof FastifyReply === "undefined" ? Object : FastifyReply
    ]),
    _ts_metadata("design:returntype", Promise)
], SetupController.prototype, "finish", null);
SetupController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Setup === "undefined" ? Object : Setup,
        typeof SignIn === "undefined" ? Object : SignIn
    ])
], SetupController);

//# sourceMappingURL=setup.controller.js.map
