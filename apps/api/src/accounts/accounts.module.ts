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

/** The door: `Tickets` makes and reads one-time links, `Setup` the first of them. */
@Module({
  imports: [ProjectsModule],
  controllers: [MeController, SetupController, TicketsController],
  providers: [
    AccountsRepository,
    Joining,
    PasswordReset,
    Passwords,
    Profile,
    Setup,
    Tickets,
    TicketsRepository,
    WallScreens,
  ],
  exports: [Setup, Tickets, TicketsRepository],
})
export class AccountsModule {}
