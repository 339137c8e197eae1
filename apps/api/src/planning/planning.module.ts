import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { GuestLinksController } from './guest-links.controller.js';
import { PokerController } from './poker.controller.js';
import { PokerRepository } from './poker.repository.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsRepository } from './reviews.repository.js';
import { RoundClock } from './round-clock.js';

@Module({
  imports: [ProjectsModule],
  controllers: [PokerController, GuestLinksController, ReviewsController],
  providers: [PokerRepository, ReviewsRepository, RoundClock],
})
export class PlanningModule {}
