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
import { Controller } from '@nestjs/common';
import { In, Route, Who } from '../platform/http/route.js';
import { Credentials } from '../sessions/credentials.js';
/** A wall screen hangs for years; a lead closes it when it comes down. */ const days = 5 * 365;
export class KiosksController {
    credentials;
    constructor(credentials){
        this.credentials = credentials;
    }
    async list(who) {
        return {
            kiosks: await this.credentials.list({
                kind: 'kiosk',
                projectId: projectOf(who)
            }, who.credentialId)
        };
    }
    create({ body }, who) {
        const { userId } = who;
        return this.credentials.issue({
            kind: 'kiosk',
            userId,
            name: body.name,
            scope: 'read',
            days,
            projectId: projectOf(who)
        });
    }
    async revoke({ params }, who) {
        await this.credentials.revoke({
            id: params.id,
            projectId: projectOf(who),
            kind: {
                in: [
                    'kiosk'
                ]
            }
        });
        return {
            ok: true
        };
    }
}
_ts_decorate([
    Route('kiosk.list'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], KiosksController.prototype, "list", null);
_ts_decorate([
    Route('kiosk.create'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], KiosksController.prototype, "create", null);
_ts_decorate([
    Route('kiosk.revoke'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], KiosksController.prototype, "revoke", null);
KiosksController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Credentials === "undefined" ? Object : Credentials
    ])
], KiosksController);
const projectOf = ({ project })=>project?.id ?? '';

//# sourceMappingURL=kiosks.controller.js.map
