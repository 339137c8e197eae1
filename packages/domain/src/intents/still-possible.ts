import { refuse, type Context, type Refusal } from '../decision.js';
import type { Story } from '../entities.js';
import type { ProjectEvent } from '../events.js';
import type { LabelId, SprintId, UserId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import type { Station } from '../vocabulary.js';
import { nameTaken } from './labels.js';
import { addLink } from './links.js';
import { isLastLead } from './members.js';
import { checkEntry } from './move-stories.js';
import { checkSprint, doneAgain } from './sprint-stories.js';
import { checkDemoBack, checkFeedbackBack, checkPlanningBack, checkSprintBack, inTheWay } from './still-planned.js';
import { checkParent } from './story-fields.js';
import type { Undoing } from './undo-conflict.js';

type EventOf<Kind extends ProjectEvent['kind']> = ProjectEvent & { readonly kind: Kind };

/** UNDO-6: what an undo puts back obeys the rules as they stand now, and what it takes away is not in use. */
export function stillPossible(state: ProjectView, undoing: Undoing, context: Context): Refusal | null {
  const { events } = undoing;
  const back = new Set(events.filter((event) => event.was === null).map((event) => event.id));
  const arriving = new Map<Station, number>();
  for (const event of events) {
    if (event.kind === 'story') count(state, event, arriving);
    const refusal = checkOne(state, event, undoing, back, context);
    if (refusal !== null) return { ...refusal, field: 'version' };
  }
  for (const [stage, many] of arriving) {
    const refusal = checkEntry(state, stage, many, state.of.stage.get(stage)?.entryChecklist ?? []);
    if (refusal !== null) return { ...refusal, field: 'version' };
  }
  return null;
}

function count(state: ProjectView, { id, set }: EventOf<'story'>, arriving: Map<Station, number>): void {
  const stage = set?.stage;
  if (stage !== undefined && state.of.story.get(id)?.stage !== stage)
    arriving.set(stage, (arriving.get(stage) ?? 0) + 1);
}

function checkOne(
  state: ProjectView,
  event: ProjectEvent,
  undoing: Undoing,
  back: ReadonlySet<string>,
  context: Context,
): Refusal | null {
  const { events } = undoing;
  switch (event.kind) {
    case 'story':
      return checkBonds(state, event, undoing, back, context);
    case 'label':
      return checkLabel(state, event, events);
    case 'epic':
      return event.set === null && inUse(state, events, 'epicId', event.id) ? inTheWay('epic', event.id) : null;
    case 'sprint':
      if (event.set === null) return inUse(state, events, 'sprintId', event.id) ? inTheWay('sprint', event.id) : null;
      return checkSprintBack(state, event, events);
    case 'planning':
      return checkPlanningBack(state, event, context);
    case 'demo':
      return checkDemoBack(state, event, events, back, context);
    case 'feedback':
      return checkFeedbackBack(state, event, back, context);
    case 'link': {
      if (event.was !== null || event.set === null) return null;
      // A link whose end comes back in this very undo is a link to something new: no circle can go through it.
      const { fromId = '', toId = '' } = event.set;
      if (back.has(fromId) || back.has(toId)) return null;
      const decision = addLink.decide(state, event.set as never, context);
      return decision.ok ? null : decision;
    }
    case 'member': {
      const stays = event.set !== null && (event.set.role ?? 'lead') === 'lead';
      return !stays && isLastLead(state, event.id as UserId) ? refuse('last_lead') : null;
    }
    case 'stage': {
      const [project] = state.of.project.values();
      const kept = event.id === 'PLAN' || event.id === project?.doneStage;
      return event.set?.folded === true && kept ? inTheWay('stage', event.id) : null;
    }
    case 'project':
      return event.set?.doneStage !== undefined && state.of.stage.get(event.set.doneStage)?.folded === true
        ? refuse('stage_folded', 'stage', { stage: event.set.doneStage })
        : null;
    default:
      return event.of === undefined || state.of.story.has(event.of) || back.has(event.of)
        ? null
        : inTheWay('story', event.of);
  }
}

const reopens = (events: readonly ProjectEvent[], sprintId: string): boolean =>
  events.some(({ kind, id, set }) => kind === 'sprint' && id === sprintId && set?.closedAt === null);

function checkBonds(
  state: ProjectView,
  event: EventOf<'story'>,
  undoing: Undoing,
  back: ReadonlySet<string>,
  { removed }: Context,
): Refusal | null {
  const { id, set, was } = event;
  const gone = set?.labelIds?.find((labelId) => !state.of.label.has(labelId) && !back.has(labelId));
  if (gone !== undefined) return inTheWay('label', gone);
  if (set?.epicId && !state.of.epic.has(set.epicId) && !back.has(set.epicId)) return inTheWay('epic', set.epicId);
  const isOpen = (sprintId: SprintId): boolean =>
    back.has(sprintId) || reopens(undoing.events, sprintId) || checkSprint(state, sprintId) === null;
  if (set?.sprintId && !isOpen(set.sprintId) && !doneAgain(state, event, undoing))
    return inTheWay('sprint', set.sprintId);
  if (!set?.parentId || back.has(set.parentId)) return null;
  // What was deleted beside the story that it is part of comes back as its part, while that one rests.
  if (was === null && removed(set.parentId)?.story.parentId === null) return null;
  return checkParent(state, id as never, set.parentId) === null ? null : inTheWay('story', set.parentId);
}

function checkLabel(
  state: ProjectView,
  { id, set }: EventOf<'label'>,
  events: readonly ProjectEvent[],
): Refusal | null {
  if (set === null) return inUse(state, events, 'labelIds', id) ? inTheWay('label', id) : null;
  if (set.name === undefined || !nameTaken(state, id as LabelId, set.name)) return null;
  return refuse('label_exists', 'name', { name: set.name });
}

/** By a story that this very undo does not take it from. */
export function inUse(
  state: ProjectView,
  events: readonly ProjectEvent[],
  field: 'labelIds' | 'epicId' | 'sprintId',
  id: string,
): boolean {
  const uses = (story: Partial<Story>): boolean => story[field]?.includes(id as never) === true;
  const left = new Set<string>();
  for (const { kind, id: storyId, set } of events)
    if (kind === 'story' && (set === null || (set[field] !== undefined && !uses(set)))) left.add(storyId);
  for (const story of state.of.story.values()) if (uses(story) && !left.has(story.id)) return true;
  return false;
}
