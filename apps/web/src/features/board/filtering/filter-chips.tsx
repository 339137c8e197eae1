import type { UserId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useLive, useTick } from '../../../live/hooks';
import { usePeople } from '../../../live/people';
import { useFilter } from '../../../live/view';
import { Icon } from '../../../ui/icons';
import { flagFields, isFlag, listFields, toggled, type FlagField, type ListField } from './facets';
import styles from './filter-bar.module.css';

/** What the filter asks, each part with its way out. */
export default function FilterChips() {
  const t = useT('board');
  const [filter, setFilter] = useFilter();
  const nameOf = useChoiceName();
  const chips: { readonly field: ListField | FlagField; readonly value: string }[] = [
    ...flagFields.filter((field) => filter[field]).map((field) => ({ field, value: 'true' })),
    ...listFields.flatMap((field) => filter[field].map((value) => ({ field, value }))),
  ];
  return chips.map(({ field, value }) => {
    const name = nameOf(field, value);
    return (
      <button
        key={`${field}:${value}`}
        type="button"
        className={styles.chip}
        aria-label={t('dropFilter', { name })}
        onClick={() => setFilter(toggled(filter, field, value))}
      >
        {!isFlag(field) && <span className={styles.field}>{t(`field.${field}`)}</span>}
        {name}
        <Icon name="close" size={12} />
      </button>
    );
  });
}

function useChoiceName(): (field: ListField | FlagField, value: string) => string {
  const t = useT('board');
  const marks = useT('marks');
  const { visible } = useLive();
  const people = usePeople();
  useTick('label');
  useTick('epic');
  return (field, value) => {
    if (isFlag(field)) return t(`only.${field}`);
    if (field === 'epic') return value === 'none' ? t('noEpic') : (visible.of.epic.get(value)?.title ?? t('goneEpic'));
    if (field === 'type') return marks(`type.${value as 'bug'}`);
    if (field === 'priority') return marks(`priority.${value as 'none'}`);
    if (field === 'label')
      return value === 'none' ? t('noLabel') : (visible.of.label.get(value)?.name ?? t('goneLabel'));
    return value === 'none' ? t('nobody') : (people.get(value as UserId)?.name ?? marks('somebody'));
  };
}
