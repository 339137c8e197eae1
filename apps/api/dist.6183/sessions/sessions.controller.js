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
import { In, Route, Who } from '../platform/http/route.js';
import { Credentials } from './credentials.js';
import { clearSessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.js';
export class SessionsController {
    signIn;
    credentials;
    constructor(signIn, credentials){
        this.signIn = signIn;
        this.credentials = credentials;
    }
    async create({ body }, request, reply) {
        return this.signIn.open(await this.signIn.check(body, request.ip), request, reply);
    }
    /** A token or a wall screen that signs out ends as well. */ async end(who, request, reply) {
        await this.credentials.revoke({
            id: who.credentialId,
            userId: who.userId
        });
        clearSessionCookie(request, reply);
        return {
            ok: true
        };
    }
    async list({ userId, credentialId }) {
        return {
            sessions: await this.credentials.list({
                userId,
                kind: 'session'
            }, credentialId)
        };
    }
    async revoke({ params: { id } }, { userId }) {
        await this.credentials.revoke({
            id,
            userId,
            kind: {
                in: [
                    'session'
                ]
            }
        });
        return {
            ok: true
        };
    }
}
_ts_decorate([
    Route('session.create'),
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
], SessionsController.prototype, "create", null);
_ts_decorate([
    Route('session.end'),
    _ts_param(0, Who()),
    _ts_param(1, Req()),
    _ts_param(2, Res({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester,
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
        typeof FastifyReply === "undefined" ? Object : FastifyReply
    ]),
    _ts_metadata("design:returntype", Promise)
], SessionsController.prototype, "end", null);
_ts_decorate([
    Route('me.sessions'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], SessionsController.prototype, "list", null);
_ts_decorate([
    Route('me.sessions.revoke'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], SessionsController.prototype, "revoke", null);
SessionsController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SignIn === "undefined" ? Object : SignIn,
        typeof Credentials === "undefined" ? Object : Credentials
    ])
], SessionsController);

//# sourceMappingURL=sessions.controller.js.map
