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
import { secretOf } from '../sessions/session-cookie.js';
import { SignIn } from '../sessions/sign-in.js';
import { AccountsRepository } from './accounts.repository.js';
import { Joining } from './joining.js';
import { PasswordReset } from './password-reset.js';
import { Tickets } from './tickets.js';
import { WallScreens } from './wall-screens.js';
export class TicketsController {
    tickets;
    accounts;
    joining;
    passwordReset;
    wallScreens;
    signIn;
    constructor(tickets, accounts, joining, passwordReset, wallScreens, signIn){
        this.tickets = tickets;
        this.accounts = accounts;
        this.joining = joining;
        this.passwordReset = passwordReset;
        this.wallScreens = wallScreens;
        this.signIn = signIn;
    }
    async read({ body }) {
        const { kind, workspaceId, email, role } = await this.tickets.find(body.secret);
        const workspaceName = workspaceId === null ? null : await this.accounts.workspaceName(workspaceId);
        return {
            kind: kind,
            workspaceName,
            email,
            role
        };
    }
    async accept({ body }, who, request, reply) {
        const { userId, isNew } = await this.joining.accept(body, who);
        return isNew ? this.signIn.open(userId, request, reply) : this.signIn.meWith(secretOf(request));
    }
    async reset({ body }) {
        await this.passwordReset.finish(body);
        return {
            ok: true
        };
    }
    openKiosk({ body }, who, request, reply) {
        return this.wallScreens.open(body.secret, who, request, reply);
    }
}
_ts_decorate([
    Route('ticket.read'),
    _ts_param(0, In()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input
    ]),
    _ts_metadata("design:returntype", Promise)
], TicketsController.prototype, "read", null);
_ts_decorate([
    Route('invitation.accept'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_param(2, Req()),
    _ts_param(3, Res({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        Object,
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
        typeof FastifyReply === "undefined" ? Object : FastifyReply
    ]),
    _ts_metadata("design:returntype", Promise)
], TicketsController.prototype, "accept", null);
_ts_decorate([
    Route('password.reset'),
    _ts_param(0, In()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input
    ]),
    _ts_metadata("design:returntype", Promise)
], TicketsController.prototype, "reset", null);
_ts_decorate([
    Route('kiosk.open'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_param(2, Req()),
    _ts_param(3, Res({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        Object,
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
        typeof FastifyReply === "undefined" ? Object : FastifyReply
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], TicketsController.prototype, "openKiosk", null);
TicketsController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Tickets === "undefined" ? Object : Tickets,
        typeof AccountsRepository === "undefined" ? Object : AccountsRepository,
        typeof Joining === "undefined" ? Object : Joining,
        typeof PasswordReset === "undefined" ? Object : PasswordReset,
        typeof WallScreens === "undefined" ? Object : WallScreens,
        typeof SignIn === "undefined" ? Object : SignIn
    ])
], TicketsController);

//# sourceMappingURL=tickets.controller.js.map
