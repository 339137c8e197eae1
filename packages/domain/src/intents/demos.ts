import { accept, refuse } from '../decision.js';
import type { ProjectEvent } from '../events.js';
import type { DemoId, LinkId, Rank, SprintId, StoryId, UserId } from '../ids.js';
import type { Demo } from '../planning-entities.js';
import type { ProjectView } from '../project-state.js';
import { compareRank, rankBetween } from '../rank.js';
import type { DemoVerdict } from '../vocabulary.js';
import { createStory } from './create-story.js';
import { nothing, type Intent, type Replacing } from './intent.js';
import { difference } from './story-fields.js';

export interface AddDemo {
  readonly id: DemoId;
  readonly sprintId: SprintId;
  readonly storyId: StoryId;
}

export const demosOf = (state: ProjectView, sprintId: SprintId): Demo[] =>
  [...state.of.demo.values()].filter((demo) => demo.sprintId === sprintId).sort(compareRank);

/** REVIEW-2: an open story stands once in the demo queue of a sprint, at its end when it comes. */
export const addDemo: Intent<AddDemo> = {
  least: 'contributor',
  needs: ({ storyId }) => ({ stories: [storyId] }),
  decide(state, { id, sprintId, storyId }) {
    if (state.of.demo.has(id)) return refuse('already_exists', 'id');
    if (!state.of.sprint.has(sprintId)) return refuse('sprint_not_found', 'sprintId');
    const story = state.of.story.get(storyId);
    if (story === undefined) return refuse('story_not_found', 'storyId');
    const queue = demosOf(state, sprintId);
    if (queue.some((demo) => demo.storyId === storyId)) return refuse('demo_exists', 'storyId');
    const rank = rankBetween(queue.at(-1)?.rank ?? null, null);
    const demo: Demo = {
      id,
      sprintId,
      storyId,
      rank,
      presenterId: story.assigneeIds[0] ?? null,
      link: '',
      shownAt: null,
      verdict: null,
      reason: '',
    };
    return accept([{ kind: 'demo', id, set: demo, was: null }]);
  },
};

export interface EditDemo extends Replacing {
  readonly id: DemoId;
  readonly presenterId?: UserId | null;
  readonly link?: string;
  readonly shown?: boolean;
  readonly verdict?: DemoVerdict | null;
  readonly reason?: string;
  /** Behind which other demo; null: first. */
  readonly after?: DemoId | null;
}

export const isWebPage = (address: string): boolean => /^https?:\/\/\S+$/i.test(address);

/**
 * REVIEW-3: a story that is not accepted says why. REVIEW-5: one demo is shown at a time, and tells since when; its link leads to
 * a web page, and its presenter is a member.
 */
export const editDemo: Intent<EditDemo> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id, after, shown, ...wanted }, { now, actorId }) {
    const demo = state.of.demo.get(id);
    if (demo === undefined) return refuse('demo_not_found', 'id');
    const next = { ...demo, ...wanted };
    if (next.verdict === 'rejected' && next.reason === '') return refuse('reason_needed', 'reason');
    if (wanted.link && !isWebPage(wanted.link)) return refuse('value_invalid', 'link');
    if (wanted.presenterId && wanted.presenterId !== actorId && !state.of.member.has(wanted.presenterId))
      return refuse('member_not_found', 'presenterId');
    const shownAt = shown === undefined ? {} : { shownAt: shown ? (demo.shownAt ?? now) : null };
    const rank = after === undefined ? {} : { rank: rankAfter(state, demo, after) };
    const changed = difference<Demo>(demo, { ...wanted, ...shownAt, ...rank });
    if (changed === null) return accept([]);
    return accept([...(shown === true ? othersEnd(state, demo) : []), { kind: 'demo', id, ...changed }]);
  },
};

const othersEnd = (state: ProjectView, { id, sprintId }: Demo): ProjectEvent[] =>
  demosOf(state, sprintId)
    .filter((other) => other.id !== id && other.shownAt !== null)
    .map((other) => ({ kind: 'demo', id: other.id, set: { shownAt: null }, was: { shownAt: other.shownAt } }));

export interface FollowDemo {
  readonly id: DemoId;
  /** Of the story that follows. */
  readonly storyId: StoryId;
  readonly linkId: LinkId;
  readonly title: string;
}

/** REVIEW-6: what follows on a demo is a story at the end of the backlog, related to the one that was shown, in one change with the verdict. */
export const followDemo: Intent<FollowDemo> = {
  least: 'contributor',
  needs: ({ storyId }) => ({ removed: [storyId] }),
  decide(state, { id, storyId, linkId, title }, context) {
    const demo = state.of.demo.get(id);
    if (demo === undefined) return refuse('demo_not_found', 'id');
    if (state.of.link.has(linkId)) return refuse('already_exists', 'linkId');
    const shown = state.of.story.get(demo.storyId);
    const same = shown === undefined ? {} : { epicId: shown.epicId, labelIds: shown.labelIds };
    const born = createStory.decide(state, { id: storyId, title, origin: 'client', ...same }, context);
    if (!born.ok) return { ...born, field: 'storyId' };
    const link = { id: linkId, fromId: demo.storyId, toId: storyId, kind: 'relates' } as const;
    const related: ProjectEvent[] = shown === undefined ? [] : [{ kind: 'link', id: linkId, set: link, was: null }];
    const verdict = difference<Demo>(demo, { verdict: 'followup' });
    const judged: ProjectEvent[] = verdict === null ? [] : [{ kind: 'demo', id, ...verdict }];
    return accept([...born.events, ...related, ...judged]);
  },
};

function rankAfter(state: ProjectView, demo: Demo, after: DemoId | null): Rank {
  const others = demosOf(state, demo.sprintId).filter(({ id }) => id !== demo.id);
  const at = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
  return rankBetween(others[at - 1]?.rank ?? null, others[at]?.rank ?? null);
}

export interface RemoveDemo {
  readonly id: DemoId;
}

export const removeDemo: Intent<RemoveDemo> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id }) {
    const demo = state.of.demo.get(id);
    return demo === undefined ? refuse('demo_not_found', 'id') : accept([{ kind: 'demo', id, set: null, was: demo }]);
  },
};
