import { origins, storyTypes, type EpicId, type Story, type StoryId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useAll, useLive } from '../../../live/hooks';
import { TypeMark } from '../../../live/marks/type-mark';
import { findStories } from '../../../live/view/find-stories';
import type { StoryEdit } from '../../../live/view/story-desk';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy, holds } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

const none = 'none';

interface FieldProps extends Omit<StoryPickerProps, 'at'> {
  readonly title: string;
  readonly choices: (typed: string) => readonly Choice[];
  /** What the story holds, as a choice calls it. */
  readonly held: (story: Story) => string;
  readonly set: (id: string) => NonNullable<StoryEdit['set']>;
}

function FieldPicker({ title, storyIds, anchor, choices, held, set, onClose }: FieldProps) {
  const { edit } = useActs();
  const stories = usePickedStories(storyIds);
  const offered = (typed: string): readonly Choice[] =>
    choices(typed).map((choice) => ({ ...choice, checked: heldBy(stories, (story) => held(story) === choice.id) }));
  return (
    <Picker
      title={title}
      choices={offered}
      anchor={anchor}
      onPick={({ id }) => edit(storyIds, { set: set(id) })}
      onClose={onClose}
    />
  );
}

const named = (choices: readonly Choice[], typed: string) => choices.filter(({ name }) => holds(name, typed));

export function TypePicker(props: StoryPickerProps) {
  const t = useT('board');
  const marks = useT('marks');
  const types = storyTypes.map((id) => ({ id, name: marks(`type.${id}`), mark: <TypeMark type={id} /> }));
  return (
    <FieldPicker
      {...props}
      title={t('setType')}
      choices={(typed) => named(types, typed)}
      held={({ type }) => type}
      set={(id) => ({ type: id as Story['type'] })}
    />
  );
}

export function OriginPicker(props: StoryPickerProps) {
  const t = useT('board');
  const marks = useT('marks');
  const all = [{ id: none, name: t('noOrigin') }, ...origins.map((id) => ({ id, name: marks(`origin.${id}`) }))];
  return (
    <FieldPicker
      {...props}
      title={t('setOrigin')}
      choices={(typed) => named(all, typed)}
      held={({ origin }) => origin ?? none}
      set={(id) => ({ origin: id === none ? null : (id as Story['origin']) })}
    />
  );
}

/** Closed epics are offered no more. */
export function EpicPicker(props: StoryPickerProps) {
  const t = useT('board');
  const open = useAll('epic').filter(({ closedAt }) => closedAt === null);
  const all = [{ id: none, name: t('noEpic') }, ...open.map(({ id, title }) => ({ id, name: title }))];
  return (
    <FieldPicker
      {...props}
      title={t('setEpic')}
      choices={(typed) => named(all, typed)}
      held={({ epicId }) => epicId ?? none}
      set={(id) => ({ epicId: id === none ? null : (id as EpicId) })}
    />
  );
}

/** Stories by number or words, of those that are part of none themselves. */
export function ParentPicker(props: StoryPickerProps) {
  const t = useT('board');
  const { visible } = useLive();
  const stories = usePickedStories(props.storyIds);
  const key = visible.of.project.values().next().value?.key ?? '';
  const choices = (typed: string): readonly Choice[] => {
    const parents = stories.flatMap(({ parentId }) => visible.of.story.get(parentId ?? '') ?? []);
    const found = typed.trim() === '' ? [...new Set(parents)] : findStories(visible, typed);
    return [
      ...(typed.trim() === '' ? [{ id: none, name: t('noParent') }] : []),
      ...found
        .filter((other) => other.parentId === null && !props.storyIds.includes(other.id))
        .map((other) => ({ id: other.id, name: other.title, hint: `${key}-${other.number}` })),
    ];
  };
  return (
    <FieldPicker
      {...props}
      title={t('setParent')}
      choices={choices}
      held={({ parentId }) => parentId ?? none}
      set={(id) => ({ parentId: id === none ? null : (id as StoryId) })}
    />
  );
}
