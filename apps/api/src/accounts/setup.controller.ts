import { Controller, Req, Res } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { In, Route } from '../platform/http/route.js';
import { SignIn } from '../sessions/sign-in.js';
import { Setup } from './setup.js';

@Controller()
export class SetupController {
  constructor(
    private readonly setup: Setup,
    private readonly signIn: SignIn,
  ) {}

  @Route('setup.read')
  async read(): Promise<Reply<'setup.read'>> {
    return { needed: await this.setup.needed() };
  }

  @Route('setup.finish')
  async finish(
    @In() { body }: Input<'setup.finish'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<'setup.finish'>> {
    return this.signIn.open(await this.setup.finish(body), request, reply);
  }
}
