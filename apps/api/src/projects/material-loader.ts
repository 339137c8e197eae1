import { projectIntents, type Change, type Intent, type Needs } from '@rondo/domain';
import type { Pool } from 'pg';
import type { LiveProject } from './live-project.js';
import { noMaterial, type Material } from './material.js';
import {
  findBehind,
  findChanges,
  findDetails,
  findPeople,
  findStories,
  findUsing,
  findVotes,
} from './material.repository.js';
import type { WaitingIntent } from './project-draft.js';

interface Wanted {
  readonly stories: Set<string>;
  /** How many neighbours are wanted behind a story. */
  readonly behind: Map<string, number>;
  /** How many stories are wanted that have a label or an epic: one more than may lose it. */
  readonly used: Map<string, number>;
  readonly details: Set<string>;
  readonly comments: Set<string>;
  readonly people: Set<string>;
  readonly votes: Set<string>;
}

/**
 * Loads what the intents name and the state lacks; a move within the live set asks the database nothing. `careful` also looks
 * whether the ids of new stories are taken, which else the append itself finds out.
 */
export async function loadMaterial(
  pool: Pool,
  projectId: string,
  state: LiveProject,
  waiting: readonly WaitingIntent[],
  careful: boolean,
): Promise<Material> {
  const versions = waiting.flatMap(({ intent }) => (intent.name === 'change.undo' ? [intent.body.version] : []));
  const changes = versions.length === 0 ? new Map<number, Change>() : await findChanges(pool, projectId, versions);
  const wanted: Wanted = {
    stories: new Set(),
    behind: new Map(),
    used: new Map(),
    details: new Set(),
    comments: new Set(),
    people: new Set(),
    votes: new Set(),
  };
  for (const one of waiting) want(wanted, state, one, changes, careful);
  const { stories, behind, used, details, comments, people, votes } = wanted;
  if (stories.size + behind.size + details.size + people.size + votes.size + changes.size === 0) return noMaterial();
  const [found, neighbours, users, loaded, present, cast] = await Promise.all([
    stories.size === 0 ? [] : findStories(pool, projectId, [...stories]),
    behind.size === 0 ? [] : findBehind(pool, projectId, behind),
    used.size === 0 ? [] : findUsing(pool, projectId, used),
    details.size === 0 ? null : findDetails(pool, projectId, [...details], [...comments]),
    people.size === 0 ? new Map<string, boolean>() : findPeople(pool, projectId, [...people]),
    votes.size === 0 ? new Map<string, Record<string, string>>() : findVotes(pool, projectId, [...votes]),
  ]);
  return {
    removed: new Map(
      found.flatMap(({ story, fate }) => (fate === 'open' ? [] : [[story.id, { story, fate }] as const])),
    ),
    open: [...found.filter(({ fate }) => fate === 'open').map(({ story }) => story), ...neighbours, ...users],
    details: loaded,
    changes,
    people: present,
    votes: cast,
  };
}

function want(
  wanted: Wanted,
  state: LiveProject,
  { intent }: WaitingIntent,
  changes: ReadonlyMap<number, Change>,
  careful: boolean,
): void {
  const verb: Intent<unknown> = projectIntents[intent.name];
  const change = intent.name === 'change.undo' ? changes.get(intent.body.version) : undefined;
  const needs: Needs = verb.needs(intent.body, change);
  for (const id of needs.stories ?? []) if (!state.of.story.has(id)) wanted.stories.add(id);
  for (const id of needs.behind ?? [])
    if (!state.knowsBehind(id)) wanted.behind.set(id, (wanted.behind.get(id) ?? 0) + (needs.stories?.length ?? 0) + 1);
  for (const id of needs.used ?? []) wanted.used.set(id, (wanted.used.get(id) ?? 0) + (needs.stories?.length ?? 0) + 1);
  if (intent.name !== 'story.create' || careful) for (const id of needs.removed ?? []) wanted.stories.add(id);
  for (const id of needs.details ?? []) wanted.details.add(id);
  for (const id of needs.votes ?? []) wanted.votes.add(id);
  if (intent.name.startsWith('comment.') && 'id' in intent.body) wanted.comments.add(intent.body.id);
  if (intent.name === 'member.add') wanted.people.add(intent.body.userId);
  for (const event of change?.events ?? []) {
    if (event.kind === 'comment') wanted.comments.add(event.id);
    if (event.kind === 'member' && event.set === null) wanted.people.add(event.id);
  }
}
