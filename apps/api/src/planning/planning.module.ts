import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { PokerController } from './poker.controller.js';
import { PokerRepository } from './poker.repository.js';
import { RoundClock } from './round-clock.js';

@Module({ imports: [ProjectsModule], controllers: [PokerController], providers: [PokerRepository, RoundClock] })
export class PlanningModule {}
