import { accept, refuse, type Context, type NewText, type Refusal } from '../decision.js';
import type { Story } from '../entities.js';
import type { ProjectEvent } from '../events.js';
import type { Rank, SprintId, StoryId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import { reviewGone } from './feedback.js';
import type { Intent, Needs } from './intent.js';
import { labelsAlong } from './labels.js';
import { freeRank } from './placing.js';
import { followersIn } from './sprint-schedule.js';
import { leaveClosedSprints, leavesClosedSprint, storiesIn } from './sprint-stories.js';
import { inUse, stillPossible } from './still-possible.js';
import { difference, sameValue } from './story-fields.js';
import { nameConflict } from './undo-conflict.js';

export interface UndoChange {
  readonly version: number;
}

/** The counts of a story follow its checks and comments; undoing them must not depend on what came after. */
const counted: readonly string[] = ['criteria', 'criteriaDone', 'checks', 'checksDone', 'comments'];

/**
 * UNDO-1: undo is a new change that puts back what the first one replaced.
 * UNDO-3: refused when anybody has changed the same field since. UNDO-4: an undo can be undone.
 * UNDO-8: it leaves sprints that followed by themselves where they are in use, and takes the review of a sprint away with it.
 * UNDO-9: it leaves labels that came with a story where they are in use.
 */
export const undoChange: Intent<UndoChange> = {
  least: 'contributor',
  needs: ({ version }, change): Needs => {
    const stories = change?.events.filter((event) => event.kind === 'story') ?? [];
    const shown =
      change?.events.flatMap((event) => (event.kind === 'demo' && event.was?.storyId ? [event.was.storyId] : [])) ?? [];
    const details = change?.events.flatMap((event) => (event.of === undefined ? [] : [event.of])) ?? [];
    const removed = stories.filter((event) => event.set === null);
    const born = change?.events.filter(({ kind, was }) => was === null && (kind === 'label' || kind === 'epic')) ?? [];
    return {
      change: version,
      used: born.map(({ id }) => id),
      stories: [...stories.filter((event) => event.set !== null).map((event) => event.id), ...details, ...shown],
      removed: removed.flatMap(({ id, was }) => (was?.parentId ? [id, was.parentId] : [id])),
      details,
    };
  },
  decide(state, { version }, context) {
    const change = context.change(version);
    if (change === undefined || change.events.length === 0) return refuse('undo_nothing', 'version');

    const events: ProjectEvent[] = [];
    const texts: NewText[] = [];
    const places: Places = { given: new Set(), leaving: new Set(change.events.filter(ranked).map(({ id }) => id)) };
    const followers = followersIn(state, change);
    const along = labelsAlong(change);
    for (const event of change.events.toReversed()) {
      const conflict = changedSince(state, event, context);
      const review = event.kind === 'sprint' && event.was === null ? reviewGone(state, event.id as SprintId) : [];
      if (followers.has(event.id) && (conflict !== null || review.length > 0 || holdsStories(state, event.id)))
        continue;
      if (along.has(event.id) && (conflict !== null || inUse(state, events, 'labelIds', event.id))) continue;
      if (conflict !== null) return nameConflict(state, conflict, change);
      const inverse = inverseOf(event, state, places);
      events.push(...review.filter((gone) => !events.some(({ id }) => id === gone.id)), inverse);
      if (inverse.kind === 'project' && inverse.set?.doneStage !== undefined)
        events.push(...leaveClosedSprints(state, inverse.set.doneStage));
      if (event.kind === 'story' && event.was?.textVersion !== undefined && event.set !== null)
        texts.push(revisionBack(event.id as StoryId, event.was.textVersion, inverse));
    }
    const refusal = stillPossible(state, { events, undone: change }, context);
    return refusal === null ? accept(events, { texts, undoes: version }) : nameConflict(state, refusal, change);
  },
};

const holdsStories = (state: ProjectView, sprintId: string): boolean =>
  storiesIn(state, sprintId as SprintId).length > 0;

function changedSince(state: ProjectView, event: ProjectEvent, { removed }: Context): Refusal | null {
  const present: object | undefined = state.of[event.kind].get(event.id);
  const name = { kind: event.kind, id: event.id };
  if (event.set === null) {
    const gone = event.kind !== 'story' || removed(event.id as StoryId) !== undefined;
    return present === undefined && gone ? null : refuse('undo_conflict', 'version', name);
  }
  if (present === undefined) return refuse('undo_conflict', 'version', name);
  for (const [field, value] of Object.entries(event.set)) {
    if (event.kind === 'story' && counted.includes(field)) continue;
    if (!sameValue((present as Record<string, unknown>)[field], value))
      return refuse('undo_conflict', 'version', { ...name, field });
  }
  return null;
}

interface Places {
  readonly given: Set<Rank>;
  /** Who gives up a rank in this very undo. */
  readonly leaving: ReadonlySet<string>;
}

const ranked = ({ kind, set }: ProjectEvent): boolean => kind === 'story' && set !== null && 'rank' in set;

function inverseOf(event: ProjectEvent, state: ProjectView, places: Places): ProjectEvent {
  const { whole: _whole, ...rest } = event;
  const inverse = { ...rest, set: event.was, was: event.set } as ProjectEvent;
  if (inverse.kind !== 'story') return inverse;
  const present = state.of.story.get(event.id);
  if (inverse.set === null)
    return { kind: 'story', id: event.id, set: null, was: present ?? null, fate: event.fate ?? 'trash' };
  const { was } = inverse;
  const textVersion = was?.textVersion;
  const set = textVersion === undefined ? inverse.set : { ...inverse.set, textVersion: textVersion + 1 };
  if (set.stage === undefined && set.rank === undefined) return { ...inverse, set, was };

  const story = { ...present, ...set } as Story;
  const rank = freeRank(state, story.stage, story, places.given, places.leaving);
  places.given.add(rank);
  const place = {
    ...(rank === story.rank ? {} : { rank }),
    ...(was === null || set.stage === undefined ? {} : leavesClosedSprint(state, story)),
  };
  if (was === null || present === undefined) return { ...inverse, set: { ...set, ...place }, was };
  return { ...inverse, set: { ...set, ...place }, was: { ...was, ...difference(present, place)?.was } };
}

/** TEXT-3: undoing a text saves the earlier words as a new revision; revisions are never rewritten. */
function revisionBack(storyId: StoryId, copyOf: number, inverse: ProjectEvent): NewText {
  const revision = (inverse.set as Partial<Story> | null)?.textVersion ?? copyOf + 2;
  return copyOf === 0 ? { storyId, revision, body: '' } : { storyId, revision, copyOf };
}
