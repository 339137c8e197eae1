import { accept, refuse } from '../decision.js';
import type { LinkId, StoryId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import type { LinkKind } from '../vocabulary.js';
import type { Intent } from './intent.js';

export interface AddLink {
  readonly id: LinkId;
  readonly fromId: StoryId;
  readonly toId: StoryId;
  readonly kind: LinkKind;
}

function reaches(state: ProjectView, kind: LinkKind, from: StoryId, target: StoryId): boolean {
  const seen = new Set<string>();
  const waiting: StoryId[] = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === target) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const id of state.linksTouching(at)) {
      const link = state.of.link.get(id);
      if (link?.kind === kind && link.fromId === at) waiting.push(link.toId);
    }
  }
  return false;
}

/** LINK-1: not to itself, not twice (`relates` goes both ways). LINK-2: blocks and duplicates never form a circle. */
export const addLink: Intent<AddLink> = {
  least: 'contributor',
  needs: ({ fromId, toId }) => ({ stories: [fromId, toId] }),
  decide(state, link) {
    const { id, fromId, toId, kind } = link;
    if (!state.of.story.has(fromId)) return refuse('story_not_found', 'fromId');
    if (!state.of.story.has(toId)) return refuse('story_not_found', 'toId');
    if (fromId === toId) return refuse('link_to_itself', 'toId');
    if (state.of.link.has(id)) return refuse('already_exists', 'id');
    for (const otherId of state.linksTouching(fromId)) {
      const other = state.of.link.get(otherId);
      if (other?.kind !== kind) continue;
      if (other.fromId === fromId && other.toId === toId) return refuse('link_exists', 'toId');
      if (kind === 'relates' && other.fromId === toId && other.toId === fromId) return refuse('link_exists', 'toId');
    }
    if (kind !== 'relates' && reaches(state, kind, toId, fromId)) return refuse('link_cycle', 'toId');
    return accept([{ kind: 'link', id, set: { id, fromId, toId, kind }, was: null }]);
  },
};

export interface RemoveLink {
  readonly id: LinkId;
}

export const removeLink: Intent<RemoveLink> = {
  least: 'contributor',
  needs: () => ({}),
  decide(state, { id }) {
    const link = state.of.link.get(id);
    return link === undefined ? refuse('link_not_found', 'id') : accept([{ kind: 'link', id, set: null, was: link }]);
  },
};
