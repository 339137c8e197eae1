import { Module } from '@nestjs/common';
import { StoriesController } from './stories.controller.js';
import { StoryDetailsRepository } from './story-details.repository.js';
import { StoryHistoryRepository } from './story-history.repository.js';
import { StorySearchRepository } from './story-search.repository.js';

@Module({
  controllers: [StoriesController],
  providers: [StoryDetailsRepository, StoryHistoryRepository, StorySearchRepository],
})
export class StoriesModule {}
