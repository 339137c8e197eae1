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
import { Invitations } from './invitations.js';
export class InvitationsController {
    invitations;
    constructor(invitations){
        this.invitations = invitations;
    }
    async list(who) {
        return {
            invitations: await this.invitations.open(who)
        };
    }
    create({ body }, who) {
        return this.invitations.create(body, who);
    }
    async revoke({ params }, who) {
        await this.invitations.revoke(params.id, who);
        return {
            ok: true
        };
    }
}
_ts_decorate([
    Route('invitation.list'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], InvitationsController.prototype, "list", null);
_ts_decorate([
    Route('invitation.create'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], InvitationsController.prototype, "create", null);
_ts_decorate([
    Route('invitation.revoke'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], InvitationsController.prototype, "revoke", null);
InvitationsController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Invitations === "undefined" ? Object : Invitations
    ])
], InvitationsController);

//# sourceMappingURL=invitations.controller.js.map
