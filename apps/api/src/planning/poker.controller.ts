import { Controller } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import { In, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import type { Requester } from '../sessions/requester.js';
import { PokerRepository } from './poker.repository.js';

const pageSize = 50;

/** Reads of planning poker beyond the live state: what was played, and one's own hidden votes. */
@Controller()
export class PokerController {
  constructor(private readonly poker: PokerRepository) {}

  @Route('poker.list')
  async list(@In() { query }: Input<'poker.list'>, @Who() who: Requester): Promise<Reply<'poker.list'>> {
    const { before = 8_640_000_000_000_000, limit = pageSize } = query;
    const tables = await this.poker.ended(projectOf(who), before, limit + 1);
    return { tables: tables.slice(0, limit), more: tables.length > limit };
  }

  @Route('poker.read')
  async read(@In() { params }: Input<'poker.read'>, @Who() who: Requester): Promise<Reply<'poker.read'>> {
    return found(await this.poker.read(projectOf(who), params.id), 'poker_not_found');
  }

  @Route('poker.mine')
  async mine(@In() { params }: Input<'poker.mine'>, @Who() who: Requester): Promise<Reply<'poker.mine'>> {
    return { votes: found(await this.poker.votesOf(projectOf(who), params.id, who.userId), 'poker_not_found') };
  }

  @Route('round.list')
  async rounds(@In() { params }: Input<'round.list'>, @Who() who: Requester): Promise<Reply<'round.list'>> {
    return { rounds: found(await this.poker.ofStory(projectOf(who), params.storyId), 'story_not_found') };
  }
}

const projectOf = ({ project }: Requester): string => project?.id ?? '';

function found<Thing>(thing: Thing | null, missing: 'poker_not_found' | 'story_not_found'): Thing {
  if (thing === null) throw new ProblemError(missing);
  return thing;
}
