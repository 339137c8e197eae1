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
import { Global, Module } from '@nestjs/common';
import { Guard } from '../platform/http/guard.js';
import { Access } from './access.js';
import { Credentials } from './credentials.js';
import { CredentialsRepository } from './credentials.repository.js';
import { IdentityRepository } from './identity.repository.js';
import { PasswordHashing } from './password-hashing.js';
import { RouteGuard } from './route-guard.js';
import { SessionsController } from './sessions.controller.js';
import { SignIn } from './sign-in.js';
import { UsersRepository } from './users.repository.js';
export class SessionsModule {
}
SessionsModule = _ts_decorate([
    Global(),
    Module({
        controllers: [
            SessionsController
        ],
        providers: [
            Access,
            Credentials,
            CredentialsRepository,
            {
                provide: Guard,
                useExisting: RouteGuard
            },
            IdentityRepository,
            PasswordHashing,
            RouteGuard,
            SignIn,
            UsersRepository
        ],
        exports: [
            Access,
            Credentials,
            Guard,
            PasswordHashing,
            SignIn,
            UsersRepository
        ]
    })
], SessionsModule);

//# sourceMappingURL=sessions.module.js.map
