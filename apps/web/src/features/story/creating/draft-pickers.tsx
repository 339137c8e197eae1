import {
  hues,
  origins,
  priorities,
  storyTypes,
  type EpicId,
  type LabelId,
  type ProjectIntent,
  type Station,
  type StoryId,
  type UserId,
} from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useAll, useLive } from '../../../live/hooks';
import { LabelChip } from '../../../live/marks/label-chip';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { PriorityMark } from '../../../live/marks/priority-mark';
import { StageDot } from '../../../live/marks/station';
import { useProjectKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { usePeople } from '../../../live/people';
import { HueDot } from '../fields/hues';
import { useStationNames } from '../open/use-station-names';
import { storyChoice } from '../tied/story-choice';
import { useStoryFinder } from '../tied/use-story-finder';
import type { NewDraft } from './draft';
import { DraftPicker } from './draft-picker';

interface Props {
  readonly draft: NewDraft;
  readonly set: (part: Partial<NewDraft>) => void;
}

const toggled = <Id extends string>(ids: readonly Id[], id: Id): Id[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

export function MainPickers({ draft, set }: Props) {
  const t = useT('story');
  const marks = useT('marks');
  const people = usePeople();
  const { me } = useLive();
  const stationName = useStationNames();
  const members = useAll('member');
  const stages = useAll('stage').filter(({ folded, id }) => !folded || id === draft.stage);
  const nameOf = (id: UserId): string => people.get(id)?.name ?? marks('somebody');
  const ids = [...new Set([me, ...members.map(({ id }) => id)])];
  return (
    <>
      <DraftPicker
        field="stage"
        choices={stages.map(({ id }) => ({ id, name: stationName(id), mark: <StageDot station={id} /> }))}
        chosen={[draft.stage]}
        onPick={(id) => set({ stage: id as Station, confirmed: [] })}
      >
        <StageDot station={draft.stage} /> {stationName(draft.stage)}
      </DraftPicker>
      <DraftPicker
        field="type"
        choices={storyTypes.map((id) => ({ id, name: marks(`type.${id}`), mark: <TypeMark type={id} /> }))}
        chosen={[draft.type]}
        onPick={(id) => set({ type: id as NewDraft['type'] })}
      >
        <TypeMark type={draft.type} /> {marks(`type.${draft.type}`)}
      </DraftPicker>
      <DraftPicker
        field="priority"
        choices={[...priorities]
          .reverse()
          .map((id) => ({ id, name: marks(`priority.${id}`), mark: <PriorityMark priority={id} /> }))}
        chosen={[draft.priority]}
        onPick={(id) => set({ priority: id as NewDraft['priority'] })}
      >
        <PriorityMark priority={draft.priority} />
        {draft.priority === 'none' ? t('field.priority') : marks(`priority.${draft.priority}`)}
      </DraftPicker>
      <DraftPicker
        field="assignees"
        choices={ids.map((id) => ({ id, name: nameOf(id), mark: <PersonAvatar id={id} decorative /> }))}
        chosen={draft.assigneeIds}
        many
        onPick={(id) => set({ assigneeIds: toggled(draft.assigneeIds, id as UserId) })}
      >
        {draft.assigneeIds.length === 0
          ? t('field.assignees')
          : draft.assigneeIds.map((id) => <PersonAvatar key={id} id={id} />)}
      </DraftPicker>
    </>
  );
}

interface MoreProps extends Props {
  readonly act: (intent: ProjectIntent) => boolean;
}

export function MorePickers({ draft, set, act }: MoreProps) {
  const t = useT('story');
  const marks = useT('marks');
  const key = useProjectKey();
  const labels = useAll('label');
  const epics = useAll('epic').filter(({ closedAt }) => closedAt === null);
  const epic = epics.find(({ id }) => id === draft.epicId);
  const { visible } = useLive();
  const parent = draft.parentId === null ? undefined : visible.of.story.get(draft.parentId);
  const { found, search } = useStoryFinder((story) => story.parentId === null);
  const none = (field: 'epic' | 'parent' | 'origin') => ({ id: '', name: t(`none.${field}`) });
  return (
    <>
      <DraftPicker
        field="labels"
        choices={labels.map(({ id, name, color }) => ({ id, name, mark: <HueDot color={color} /> }))}
        chosen={draft.labelIds}
        many
        onPick={(id) => set({ labelIds: toggled(draft.labelIds, id as LabelId) })}
        onCreate={(name) => {
          const id = newId<LabelId>();
          const color = hues[(labels.length + 1) % hues.length] ?? 'gray';
          if (act({ name: 'label.create', body: { id, name, color } })) set({ labelIds: [...draft.labelIds, id] });
        }}
      >
        {draft.labelIds.length === 0 ? t('field.labels') : draft.labelIds.map((id) => <LabelChip key={id} id={id} />)}
      </DraftPicker>
      <DraftPicker
        field="epic"
        choices={[
          none('epic'),
          ...epics.map(({ id, title, color }) => ({ id, name: title, mark: <HueDot color={color} /> })),
        ]}
        chosen={[draft.epicId ?? '']}
        onPick={(id) => set({ epicId: id === '' ? null : (id as EpicId) })}
        onCreate={(title) => {
          const id = newId<EpicId>();
          const color = hues[(epics.length + 6) % hues.length] ?? 'indigo';
          if (act({ name: 'epic.create', body: { id, title, color } })) set({ epicId: id });
        }}
      >
        {epic?.title ?? t('field.epic')}
      </DraftPicker>
      <DraftPicker
        field="origin"
        choices={[none('origin'), ...origins.map((id) => ({ id, name: marks(`origin.${id}`) }))]}
        chosen={[draft.origin ?? '']}
        onPick={(id) => set({ origin: id === '' ? null : (id as NewDraft['origin']) })}
      >
        {draft.origin === null ? t('field.origin') : marks(`origin.${draft.origin}`)}
      </DraftPicker>
      <DraftPicker
        field="parent"
        choices={[none('parent'), ...found.map((story) => storyChoice(story, key))]}
        chosen={[draft.parentId ?? '']}
        onSearch={search}
        onPick={(id) => set({ parentId: id === '' ? null : (id as StoryId) })}
      >
        {parent === undefined ? t('field.parent') : `${key}-${parent.number}`}
      </DraftPicker>
    </>
  );
}
