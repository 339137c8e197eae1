import { Module } from '@nestjs/common';
import { SystemController } from './system.controller.js';

/** What operators and integrators look at. */
@Module({ controllers: [SystemController] })
export class SystemModule {}
