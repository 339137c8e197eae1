import { accept, refuse } from '../decision.js';
import type { Check } from '../entities.js';
import type { CheckId, StoryId } from '../ids.js';
import { compareRank, rankBetween } from '../rank.js';
import type { ProjectView } from '../project-state.js';
import type { Intent, Replacing } from './intent.js';
import { difference } from './story-fields.js';

export interface AddCheck {
  readonly storyId: StoryId;
  readonly id: CheckId;
  readonly text: string;
}
export interface EditCheck extends Replacing {
  readonly storyId: StoryId;
  readonly id: CheckId;
  readonly text?: string;
  readonly done?: boolean;
  /** After which line of the same list; null is the top. */
  readonly after?: CheckId | null;
}
export interface RemoveCheck {
  readonly storyId: StoryId;
  readonly id: CheckId;
}
type ListKind = 'criterion' | 'check';

/** CHECK-3: the lines of a story change only while it is open. */
const needs = ({ storyId }: { readonly storyId: StoryId }) => ({ stories: [storyId], details: [storyId] });

export function linesOf(state: ProjectView, kind: ListKind, storyId: StoryId): Check[] {
  return [...state.of[kind].values()].filter((line) => line.storyId === storyId).sort(compareRank);
}

function rankIn(lines: readonly Check[], after: CheckId | null) {
  const from = after === null ? 0 : lines.findIndex((line) => line.id === after) + 1;
  const at = after !== null && from === 0 ? lines.length : from;
  const lower = lines[at - 1]?.rank ?? null;
  const upper = lines.slice(at).find(({ rank }) => lower === null || rank > lower);
  return rankBetween(lower, upper?.rank ?? null);
}

/** CHECK-1: a line is added at the end of its list. */
function add(kind: ListKind): Intent<AddCheck> {
  return {
    least: 'contributor',
    needs,
    decide(state, { storyId, id, text }) {
      if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
      if (state.of[kind].has(id)) return refuse('already_exists', 'id');
      const rank = rankBetween(linesOf(state, kind, storyId).at(-1)?.rank ?? null, null);
      return accept([{ kind, id, of: storyId, set: { id, storyId, text, done: false, rank }, was: null }]);
    },
  };
}

/** CHECK-2: text, tick and place of a line change apart from each other. */
function edit(kind: ListKind): Intent<EditCheck> {
  return {
    least: 'contributor',
    needs,
    decide(state, { storyId, id, text, done, after }) {
      if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
      const line = state.of[kind].get(id);
      if (line?.storyId !== storyId) return refuse('check_not_found', 'id');
      const others = linesOf(state, kind, storyId).filter((other) => other.id !== id);
      const changed = difference(line, {
        ...(text === undefined ? {} : { text }),
        ...(done === undefined ? {} : { done }),
        ...(after === undefined ? {} : { rank: rankIn(others, after) }),
      });
      return accept(changed === null ? [] : [{ kind, id, of: storyId, ...changed }]);
    },
  };
}

function remove(kind: ListKind): Intent<RemoveCheck> {
  return {
    least: 'contributor',
    needs,
    decide(state, { storyId, id }) {
      if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
      const line = state.of[kind].get(id);
      if (line?.storyId !== storyId) return refuse('check_not_found', 'id');
      return accept([{ kind, id, of: storyId, set: null, was: line }]);
    },
  };
}

export const addCriterion = add('criterion');
export const editCriterion = edit('criterion');
export const removeCriterion = remove('criterion');
export const addCheck = add('check');
export const editCheck = edit('check');
export const removeCheck = remove('check');
