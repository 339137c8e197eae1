import type {
  CheckId,
  EpicId,
  LabelId,
  Origin,
  Priority,
  ProjectIntent,
  Station,
  StoryId,
  StoryType,
  UserId,
} from '@rondo/domain';

/** A story in the making. */
export interface NewDraft {
  readonly title: string;
  readonly stage: Station;
  readonly type: StoryType;
  readonly priority: Priority;
  readonly points: string;
  readonly assigneeIds: readonly UserId[];
  readonly labelIds: readonly LabelId[];
  readonly epicId: EpicId | null;
  readonly parentId: StoryId | null;
  readonly dueOn: string;
  readonly origin: Origin | null;
  readonly description: string;
  /** One criterion a line. */
  readonly criteria: string;
  /** One step a line. */
  readonly checks: string;
  readonly confirmed: readonly string[];
}

export const emptyDraft = (stage: Station): NewDraft => ({
  title: '',
  stage,
  type: 'feature',
  priority: 'none',
  points: '',
  assigneeIds: [],
  labelIds: [],
  epicId: null,
  parentId: null,
  dueOn: '',
  origin: null,
  description: '',
  criteria: '',
  checks: '',
  confirmed: [],
});

/** Null when it is no number of points. */
export function pointsOf(text: string): { readonly points?: number } | null {
  if (text.trim() === '') return {};
  const points = Number(text.trim().replace(',', '.'));
  return Number.isFinite(points) && points >= 0 && points <= 1000 ? { points } : null;
}

/** At the top of its stage, as whatever is added in a list. */
export function creation(draft: NewDraft, id: StoryId): ProjectIntent {
  const { title, stage, type, priority, epicId, parentId, dueOn, origin, description, confirmed } = draft;
  return {
    name: 'story.create',
    body: {
      id,
      title: title.replace(/\s+/g, ' ').trim(),
      stage,
      after: null,
      type,
      priority,
      assigneeIds: draft.assigneeIds,
      labelIds: draft.labelIds,
      epicId,
      parentId,
      origin,
      dueOn: dueOn === '' ? null : dueOn,
      confirmed,
      ...pointsOf(draft.points),
      ...(description.trim() === '' ? {} : { description }),
    },
  };
}

/** Its criteria and its checklist, a line each. */
export const lines = (draft: NewDraft, storyId: StoryId, newId: () => CheckId): ProjectIntent[] =>
  [['criterion.add', draft.criteria] as const, ['check.add', draft.checks] as const].flatMap(([name, typed]) =>
    typed
      .split('\n')
      .map((line) => line.trim().slice(0, 500))
      .filter((line) => line !== '')
      .map((text) => ({ name, body: { storyId, id: newId(), text } })),
  );

/** What stays for the next one: where it belongs, not what it says. */
export const nextDraft = (draft: NewDraft): NewDraft => ({
  ...draft,
  title: '',
  description: '',
  criteria: '',
  checks: '',
  points: '',
  dueOn: '',
  confirmed: [],
});

export const isWorthKeeping = (draft: NewDraft): boolean =>
  [draft.title, draft.description, draft.criteria, draft.checks].some((text) => text.trim() !== '');
