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

/** The door: `Access` says who may be where, `Credentials` lets people in and out. */
@Global()
@Module({
  controllers: [SessionsController],
  providers: [
    Access,
    Credentials,
    CredentialsRepository,
    { provide: Guard, useExisting: RouteGuard },
    IdentityRepository,
    PasswordHashing,
    RouteGuard,
    SignIn,
    UsersRepository,
  ],
  exports: [Access, Credentials, Guard, PasswordHashing, SignIn, UsersRepository],
})
export class SessionsModule {}
