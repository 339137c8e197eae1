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
import { Injectable } from '@nestjs/common';
import { ProblemError } from '../platform/problem.js';
import { Access } from '../sessions/access.js';
import { meOf } from '../sessions/me.js';
import { setSessionCookie } from '../sessions/session-cookie.js';
const year = 365 * 86_400;
export class WallScreens {
    access;
    constructor(access){
        this.access = access;
    }
    /** Whoever tries the link while signed in stays signed in. */ async open(secret, who, request, reply) {
        const identity = await this.access.authenticate(secret);
        if (identity?.kind !== 'kiosk') throw new ProblemError('ticket_invalid');
        if (who?.kind !== 'session') setSessionCookie(request, reply, secret, year);
        return meOf(identity);
    }
}
WallScreens = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Access === "undefined" ? Object : Access
    ])
], WallScreens);

//# sourceMappingURL=wall-screens.js.map
