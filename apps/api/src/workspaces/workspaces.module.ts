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

/** A workspace's life: its name, its people, and the links that let people in. */
@Module({
  imports: [AccountsModule, ProjectsModule],
  controllers: [WorkspacesController, PeopleController, InvitationsController],
  providers: [Invitations, Leaving, ResetLinks, WorkspacesRepository],
})
export class WorkspacesModule {}
