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
import { In, Route, Who } from '../platform/http/route.js';
import { Credentials } from '../sessions/credentials.js';
import { secretOf } from '../sessions/session-cookie.js';
import { SignIn } from '../sessions/sign-in.js';
import { Passwords } from './passwords.js';
import { Profile } from './profile.js';
export class MeController {
    signIn;
    profile;
    passwords;
    credentials;
    constructor(signIn, profile, passwords, credentials){
        this.signIn = signIn;
        this.profile = profile;
        this.passwords = passwords;
        this.credentials = credentials;
    }
    read(request) {
        return this.signIn.meWith(secretOf(request));
    }
    async edit({ body }, who, request) {
        await this.profile.edit(who, body);
        return this.signIn.meWith(secretOf(request));
    }
    async password({ body }, who, { ip }) {
        await this.passwords.change(who, body, ip);
        return {
            ok: true
        };
    }
    async tokens({ userId, credentialId }) {
        return {
            tokens: await this.credentials.list({
                userId,
                kind: 'token'
            }, credentialId)
        };
    }
    createToken({ body }, { userId }) {
        return this.credentials.issue({
            kind: 'token',
            userId,
            ...body
        });
    }
    async revokeToken({ params: { id } }, { userId }) {
        await this.credentials.revoke({
            id,
            userId,
            kind: {
                in: [
                    'token'
                ]
            }
        });
        return {
            ok: true
        };
    }
}
_ts_decorate([
    Route('me.read'),
    _ts_param(0, Req()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeController.prototype, "read", null);
_ts_decorate([
    Route('me.edit'),
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
], MeController.prototype, "edit", null);
_ts_decorate([
    Route('me.password'),
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
], MeController.prototype, "password", null);
_ts_decorate([
    Route('me.tokens'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], MeController.prototype, "tokens", null);
_ts_decorate([
    Route('me.tokens.create'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeController.prototype, "createToken", null);
_ts_decorate([
    Route('me.tokens.revoke'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], MeController.prototype, "revokeToken", null);
MeController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SignIn === "undefined" ? Object : SignIn,
        typeof Profile === "undefined" ? Object : Profile,
        typeof Passwords === "undefined" ? Object : Passwords,
        typeof Credentials === "undefined" ? Object : Credentials
    ])
], MeController);

//# sourceMappingURL=me.controller.js.map
