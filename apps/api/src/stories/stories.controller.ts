import { Controller } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import { In, Route, Who } from '../platform/http/route.js';
import type { Requester } from '../sessions/requester.js';
import { found } from './found.js';
import { noText, StoryDetailsRepository } from './story-details.repository.js';
import { StoryHistoryRepository } from './story-history.repository.js';
import { askedFor } from './search-words.js';
import { StorySearchRepository } from './story-search.repository.js';

const pageSize = 50;

/** Reads of what is not in the live set: details, histories, what left the board. */
@Controller()
export class StoriesController {
  constructor(
    private readonly details: StoryDetailsRepository,
    private readonly history: StoryHistoryRepository,
    private readonly stories: StorySearchRepository,
  ) {}

  @Route('story.read')
  async read(@In() { params }: Input<'story.read'>, @Who() who: Requester): Promise<Reply<'story.read'>> {
    return found(await this.details.read(projectOf(who), params.storyId));
  }

  @Route('story.text')
  async text(@In() { params }: Input<'story.text'>, @Who() who: Requester): Promise<Reply<'story.text'>> {
    const text = await this.details.text(projectOf(who), params.storyId, params.revision);
    return params.revision === 0 ? noText : found(text);
  }

  @Route('story.history')
  async changes(
    @In() { params, query }: Input<'story.history'>,
    @Who() who: Requester,
  ): Promise<Reply<'story.history'>> {
    const { before = 2_147_483_647, limit = pageSize } = query;
    const upTo = Math.min(before, 2_147_483_647);
    const changes = await this.history.changes(projectOf(who), params.storyId, upTo, limit + 1);
    const page = pageOf(query.before === undefined ? begun(changes) : changes, limit);
    return { changes: page.items, more: page.more };
  }

  @Route('story.moves')
  async moves(@In() { params }: Input<'story.moves'>, @Who() who: Requester): Promise<Reply<'story.moves'>> {
    return { moves: begun(await this.history.moves(projectOf(who), params.storyId)) };
  }

  @Route('story.sprints')
  async sprints(@In() { params }: Input<'story.sprints'>, @Who() who: Requester): Promise<Reply<'story.sprints'>> {
    return { sprints: found(await this.history.sprints(projectOf(who), params.storyId)) };
  }

  @Route('story.removed')
  async removed(@In() { query }: Input<'story.removed'>, @Who() who: Requester): Promise<Reply<'story.removed'>> {
    const { fate, before = 8_640_000_000_000_000, limit = pageSize } = query;
    const page = pageOf(await this.stories.removed(projectOf(who), fate, before, limit + 1), limit);
    return { stories: page.items, more: page.more };
  }

  @Route('story.search')
  async search(@In() { query }: Input<'story.search'>, @Who() who: Requester): Promise<Reply<'story.search'>> {
    const { words, number } = askedFor(query.q);
    const stories = await this.stories.search(projectOf(who), words, number, query.limit ?? pageSize);
    return { stories } as Reply<'story.search'>;
  }

  @Route('me.work')
  async work(@Who() who: Requester): Promise<Reply<'me.work'>> {
    return { stories: await this.stories.assignedTo(who.userId) };
  }
}

const projectOf = ({ project }: Requester): string => project?.id ?? '';

/** A story has a history from its birth on: an empty one is nobody's. */
const begun = <Item>(history: Item[]): Item[] => found(history.length === 0 ? null : history);

/** One more was asked for than fits: it tells whether there are more. */
const pageOf = <Item>(items: readonly Item[], limit: number): { items: Item[]; more: boolean } => ({
  items: items.slice(0, limit),
  more: items.length > limit,
});
