import type { Change, ProjectEvent, Story } from '@rondo/domain';
import type { Say } from './say';
import { linkWords, lineWords } from './detail-words';

type StoryEvent = ProjectEvent & { readonly kind: 'story' };
type Field = keyof Story;
type Teller = (say: Say, set: Partial<Story>, was: Partial<Story>) => string | null;

/** What a change did to one story, in sentences that follow the name of who did it. */
export function wordsOf(change: Change, storyId: string, say: Say): string[] {
  return change.events.flatMap((event) => {
    if (event.kind === 'story') return event.id === storyId ? storyWords(event, change, say) : [];
    if (event.kind === 'link') return linkWords(event, storyId, say);
    return event.of === storyId ? lineWords(event, say) : [];
  });
}

function storyWords({ set, was, fate }: StoryEvent, { intent, undoes }: Change, say: Say): string[] {
  if (set === null) return [say.t(fate === 'archive' ? 'archived' : 'deleted')];
  if (was === null) {
    const born = intent === 'story.create' && undoes === undefined;
    return [say.t(born ? 'created' : 'restored', { stage: say.station(set.stage ?? 'PLAN') })];
  }
  return (Object.entries(tellers) as [Field, Teller][]).flatMap(([field, tell]) =>
    field in set ? (tell(say, set, was) ?? []) : [],
  );
}

const from =
  <F extends 'type' | 'priority' | 'points' | 'epic' | 'parent' | 'due' | 'origin' | 'title'>(
    sentence: F,
    read: (story: Partial<Story>, say: Say) => string,
  ): Teller =>
  (say, set, was) =>
    say.t(sentence, { old: read(was, say), new: read(set, say) });

const listed = (
  added: 'labelsAdded' | 'assigned',
  removed: 'labelsRemoved' | 'unassigned',
  read: (story: Partial<Story>) => readonly string[],
  name: (say: Say, id: string) => string,
): Teller => {
  const names = (say: Say, ids: readonly string[]) => ids.map((id) => name(say, id)).join(', ');
  return (say, set, was) => {
    const [now, before] = [read(set), read(was)];
    const plus = now.filter((id) => !before.includes(id));
    const minus = before.filter((id) => !now.includes(id));
    const sentences = [
      plus.length === 0 ? null : say.t(added, { names: names(say, plus) }),
      minus.length === 0 ? null : say.t(removed, { names: names(say, minus) }),
    ];
    return sentences.filter((sentence) => sentence !== null).join(', ') || null;
  };
};

const moved: Teller = (say, set, was) => {
  const places = { old: say.station(was.stage ?? 'PLAN'), new: say.station(set.stage ?? 'PLAN') };
  return set.lap === undefined || set.lap < (was.lap ?? 0)
    ? say.t('moved', places)
    : say.t('movedLap', { ...places, lap: set.lap });
};

const blocked: Teller = (say, set, was) => {
  const [now, before] = [set.blocked ?? null, was.blocked ?? null];
  if (now === null) return before === null ? null : say.t('unblocked', { why: say.block(before) });
  if (before === null) return say.t('blocked', { why: say.block(now) });
  return say.t('reblocked', { old: say.block(before), new: say.block(now) });
};

/** In the order in which they are told. */
const tellers: Partial<Record<Field, Teller>> = {
  stage: moved,
  rank: (say, set) => (set.stage === undefined ? say.t('placed') : null),
  title: from('title', ({ title }) => title ?? ''),
  type: from('type', ({ type }, say) => say.type(type ?? 'feature')),
  priority: from('priority', ({ priority }, say) => say.priority(priority ?? 'none')),
  points: from('points', ({ points }, say) => (points == null ? say.t('nothing') : String(points))),
  labelIds: listed(
    'labelsAdded',
    'labelsRemoved',
    ({ labelIds }) => labelIds ?? [],
    (say, id) => say.label(id),
  ),
  assigneeIds: listed(
    'assigned',
    'unassigned',
    ({ assigneeIds }) => assigneeIds ?? [],
    (say, id) => say.person(id),
  ),
  epicId: from('epic', ({ epicId }, say) => (epicId == null ? say.t('nothing') : say.epic(epicId))),
  parentId: from('parent', ({ parentId }, say) => (parentId == null ? say.t('nothing') : say.story(parentId))),
  dueOn: from('due', ({ dueOn }, say) => (dueOn == null ? say.t('nothing') : say.day(dueOn))),
  origin: from('origin', ({ origin }, say) => (origin == null ? say.t('nothing') : say.origin(origin))),
  blocked,
  textVersion: (say) => say.t('described'),
};
