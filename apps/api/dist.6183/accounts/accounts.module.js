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
import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { AccountsRepository } from './accounts.repository.js';
import { Joining } from './joining.js';
import { MeController } from './me.controller.js';
import { PasswordReset } from './password-reset.js';
import { Passwords } from './passwords.js';
import { Profile } from './profile.js';
import { SetupController } from './setup.controller.js';
import { Setup } from './setup.js';
import { TicketsController } from './tickets.controller.js';
import { TicketsRepository } from './tickets.repository.js';
import { Tickets } from './tickets.js';
import { WallScreens } from './wall-screens.js';
export class AccountsModule {
}
AccountsModule = _ts_decorate([
    Module({
        imports: [
            ProjectsModule
        ],
        controllers: [
            MeController,
            SetupController,
            TicketsController
        ],
        providers: [
            AccountsRepository,
            Joining,
            PasswordReset,
            Passwords,
            Profile,
            Setup,
            Tickets,
            TicketsRepository,
            WallScreens
        ],
        exports: [
            Setup,
            Tickets,
            TicketsRepository
        ]
    })
], AccountsModule);

//# sourceMappingURL=accounts.module.js.map
