import { Global, Module } from '@nestjs/common';
import { HttpEdge } from '../platform/http/edge.js';
import { IdempotencyRepository } from '../platform/http/idempotency.repository.js';
import { Idempotency } from '../platform/http/idempotency.js';
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
    HttpEdge,
    Idempotency,
    IdempotencyRepository,
    IdentityRepository,
    PasswordHashing,
    RouteGuard,
    SignIn,
    UsersRepository,
  ],
  exports: [Access, Credentials, HttpEdge, PasswordHashing, RouteGuard, SignIn, UsersRepository],
})
export class SessionsModule {}
