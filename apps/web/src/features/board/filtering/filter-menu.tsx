import { priorities, storyTypes, type UserId } from '@rondo/domain';
import { useMemo, type ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { useAll, useLive, useTick } from '../../../live/hooks';
import { Chip, LabelChip } from '../../../live/marks/label-chip';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { PriorityMark } from '../../../live/marks/priority-mark';
import { TypeMark } from '../../../live/marks/type-mark';
import { usePeople } from '../../../live/people';
import { useFilter, useFilterContext } from '../../../live/view';
import { Picker, type Choice } from '../dialogs/picker';
import { holds } from '../picking/found';
import { countFacets, flagFields, storiesOnBoard, toggled, type FlagField, type ListField } from './facets';

interface Offer extends Choice {
  readonly field: ListField | FlagField;
  readonly value: string;
  readonly words: string;
}

/** Every choice of the filter in one list, with how many stories it would show. */
export default function FilterMenu({
  anchor,
  onClose,
}: {
  readonly anchor: Element | null;
  readonly onClose: () => void;
}) {
  const t = useT('board');
  const [filter, setFilter] = useFilter();
  const offers = useOffers();
  const choices = (typed: string): Choice[] => {
    const found = offers.filter(({ words, group }) => holds(`${group ?? ''} ${words}`, typed));
    return found.map(({ group, ...offer }, index) =>
      group === undefined || found[index - 1]?.group === group ? offer : { ...offer, group },
    );
  };
  return (
    <Picker
      title={t('filterBy')}
      several
      choices={choices}
      anchor={anchor}
      onPick={({ id }) => {
        const offer = offers.find((known) => known.id === id);
        if (offer !== undefined) setFilter(toggled(filter, offer.field, offer.value));
      }}
      onClose={onClose}
    />
  );
}

function useOffers(): readonly Offer[] {
  const t = useT('board');
  const marks = useT('marks');
  const { visible } = useLive();
  const [filter] = useFilter();
  const people = usePeople();
  const members = useAll('member');
  const labels = useAll('label');
  const epics = useAll('epic').filter(({ closedAt }) => closedAt === null);
  const context = useFilterContext();
  const tick = useTick('story');
  const counts = useMemo(
    () => countFacets(storiesOnBoard(visible), filter, context),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the tick stands for what is read of the stories
    [visible, filter, context, tick],
  );
  const flag = (field: FlagField, words: string): Offer => ({
    id: field,
    field,
    value: 'true',
    words,
    name: words,
    hint: counts[field].get('true') ?? 0,
    checked: filter[field],
  });
  const offer = (field: ListField, value: string, words: string, mark?: ReactNode, name = words): Offer => ({
    id: `${field}:${value}`,
    field,
    value,
    words,
    name,
    mark,
    group: t(`field.${field}`),
    hint: counts[field].get(value) ?? 0,
    checked: (filter[field] as readonly string[]).includes(value),
  });
  const person = (id: UserId) =>
    offer('assignee', id, people.get(id)?.name ?? marks('somebody'), <PersonAvatar id={id} decorative />);
  return [
    ...flagFields.map((field) => flag(field, t(`only.${field}`))),
    ...members.map(({ id }) => person(id)),
    offer('assignee', 'none', t('nobody')),
    ...labels.map(({ id, name }) => offer('label', id, name, <LabelChip id={id} />, '')),
    ...(labels.length === 0 ? [] : [offer('label', 'none', t('noLabel'))]),
    ...epics.map(({ id, title, color }) => offer('epic', id, title, <Chip name={title} color={color} />, '')),
    ...(epics.length === 0 ? [] : [offer('epic', 'none', t('noEpic'))]),
    ...storyTypes.map((type) => offer('type', type, marks(`type.${type}`), <TypeMark type={type} />)),
    ...priorities.map((p) => offer('priority', p, marks(`priority.${p}`), <PriorityMark priority={p} />)),
  ];
}
