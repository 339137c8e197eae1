import { Module } from '@nestjs/common';
import { BacklogController } from './backlog.controller.js';
import { BacklogRepository } from './backlog.repository.js';
import { StoriesController } from './stories.controller.js';
import { StoryDetailsRepository } from './story-details.repository.js';
import { StoryHistoryRepository } from './story-history.repository.js';
import { StorySearchRepository } from './story-search.repository.js';

@Module({
  controllers: [StoriesController, BacklogController],
  providers: [BacklogRepository, StoryDetailsRepository, StoryHistoryRepository, StorySearchRepository],
})
export class StoriesModule {}
