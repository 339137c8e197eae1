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
import { AccountsModule } from '../accounts/accounts.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.js';
import { Leaving } from './leaving.js';
import { PeopleController } from './people.controller.js';
import { ResetLinks } from './reset-links.js';
import { WorkspacesController } from './workspaces.controller.js';
import { WorkspacesRepository } from './workspaces.repository.js';
export class WorkspacesModule {
}
WorkspacesModule = _ts_decorate([
    Module({
        imports: [
            AccountsModule,
            ProjectsModule
        ],
        controllers: [
            WorkspacesController,
            PeopleController,
            InvitationsController
        ],
        providers: [
            Invitations,
            Leaving,
            ResetLinks,
            WorkspacesRepository
        ]
    })
], WorkspacesModule);

//# sourceMappingURL=workspaces.module.js.map
