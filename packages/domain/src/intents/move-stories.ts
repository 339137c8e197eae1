import { startsLap } from '../cycle.js';
import { accept, refuse, type Refusal } from '../decision.js';
import type { Story } from '../entities.js';
import type { ProjectEvent } from '../events.js';
import type { Rank, StoryId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import type { Station } from '../vocabulary.js';
import type { Intent } from './intent.js';
import { freeRank, placedStories, ranksAfter, type After } from './placing.js';
import { leavesClosedSprint } from './sprint-stories.js';
import { difference, openStories } from './story-fields.js';

export interface MoveStories {
  readonly storyIds: readonly StoryId[];
  readonly stage: Station;
  /** MOVE-1: left out, the stories keep their rank. */
  readonly after?: After;
  readonly confirmed?: readonly string[];
}

/** MOVE-2: nothing enters a folded stage. MOVE-3: nor one that is full and refuses. MOVE-4: a required checklist is confirmed whole. */
export function checkEntry(
  state: ProjectView,
  stage: Station,
  arriving: number,
  confirmed: readonly string[],
): Refusal | null {
  const policy = state.of.stage.get(stage);
  if (policy === undefined || arriving === 0) return null;
  if (policy.folded) return refuse('stage_folded', 'stage', { stage });
  const { wipLimit: limit, wipMode } = policy;
  const held = state.at(stage).length;
  if (limit !== null && wipMode === 'refuse' && held + arriving > limit)
    return refuse('stage_full', 'stage', { stage, limit, held, arriving });
  const missing = policy.entryChecklist.find((item) => !confirmed.includes(item));
  if (policy.entryRequired && missing !== undefined)
    return refuse('entry_not_confirmed', 'confirmed', { stage, item: missing });
  return null;
}

/** Rules MOVE-1 to MOVE-7, RANK-4, LAP-1 and SPRINT-5. MOVE-7: inside its stage a story changes its rank alone. */
export const moveStories: Intent<MoveStories> = {
  least: 'contributor',
  needs: ({ storyIds, after }) => placedStories(storyIds, after),
  decide(state, { storyIds, stage, after, confirmed = [] }, { now }) {
    const stories = openStories(state, storyIds);
    if (!Array.isArray(stories)) return stories;
    const arriving = stories.filter((story) => story.stage !== stage).length;
    const refusal = checkEntry(state, stage, arriving, confirmed);
    if (refusal !== null) return refusal;

    const moving = new Set<string>(storyIds);
    const ranks = after === undefined ? [] : ranksAfter(state, stage, after, moving, stories.length);
    const given = new Set<Rank>();
    const events: ProjectEvent[] = [];
    stories.forEach((story, index) => {
      const rank = ranks[index] ?? freeRank(state, stage, story, given);
      given.add(rank);
      const to: Partial<Story> = { rank };
      if (story.stage !== stage)
        Object.assign(to, {
          stage,
          lap: story.lap + (startsLap(story.stage, stage) ? 1 : 0),
          // LAP-2: what was done offline may be told after what others did since.
          enteredAt: Math.max(now, story.enteredAt),
          confirmed,
          ...leavesClosedSprint(state, { ...story, stage }),
        });
      const changed = difference(story, to);
      if (changed !== null) events.push({ kind: 'story', id: story.id, ...changed });
    });
    return accept(events);
  },
};
