import type { StoryId } from '@rondo/domain';
import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive, useTick } from '../../../live/hooks';
import { useStoryView, useFilter, useFilterInAddress } from '../../../live/view';
import { isFiltering, noFilter } from '../../../live/view/filter';
import { HeldKeys } from '../../../ui/held-keys';
import { Icon } from '../../../ui/icons';
import { Kbd } from '../../../ui/kbd';
import { later } from '../../../ui/later';
import { returnFocus } from '../../../ui/return-focus';
import { TopBarFill } from '../../../ui/top-bar';
import styles from './filter-bar.module.css';

const FilterChips = later(() => import('./filter-chips'));
const FilterMenu = later(() => import('./filter-menu'));

/** A button in the bar above; the row itself stands only while it is in use. */
export function FilterBar() {
  const t = useT('board');
  const view = useStoryView();
  const [filter, setFilter] = useFilter();
  const [open, setOpen] = useState(false);
  const [menuAt, setMenuAt] = useState<Element | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  const cursor = useRef<StoryId | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const shown = open || isFiltering(filter);
  useFilterInAddress();

  const start = () => {
    before.current = document.activeElement;
    setOpen(true);
    field.current?.focus();
    field.current?.select();
  };
  const leave = () => {
    setOpen(false);
    field.current?.blur();
  };
  const goBack = (to: Element | null) => returnFocus(to, opener.current === null ? [] : [opener.current]);
  const clear = () => {
    setFilter(noFilter);
    leave();
    goBack(null);
  };
  const toFirst = () => {
    leave();
    const first = view.lists.first();
    if (first !== undefined) view.reveal(first);
  };
  useCommands([
    { id: 'board.filter', title: t('filterText'), group: t('group.board'), keys: ['/'], run: start },
    {
      id: 'board.filterBy',
      title: t('filterBy'),
      group: t('group.board'),
      keys: ['f'],
      run: () => setMenuAt(adder.current ?? document.body),
    },
    {
      id: 'board.filterClear',
      title: t('clearFilter'),
      group: t('group.board'),
      keys: ['shift+f'],
      when: () => isFiltering(filter),
      run: clear,
    },
  ]);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  const closeMenu = () => setMenuAt(null);
  return (
    <>
      <TopBarFill at="filter">
        <button
          ref={opener}
          type="button"
          className={styles.opener}
          aria-pressed={shown}
          aria-label={t('filter')}
          onClick={start}
        >
          <Icon name="search" size={14} />
          <span className={styles.openerText}>{t('filter')}</span>
          <Kbd keys="/" />
        </button>
      </TopBarFill>
      {shown && (
        <div className={styles.bar} role="search">
          <label className={styles.search}>
            <Icon name="search" size={14} />
            <input
              ref={field}
              type="search"
              value={filter.q}
              maxLength={120}
              aria-label={t('filterText')}
              placeholder={t('filterPlaceholder')}
              onChange={(event) => setFilter({ ...filter, q: event.target.value })}
              onFocus={({ relatedTarget }) => {
                cursor.current = relatedTarget?.closest('[data-story]') == null ? null : view.focused;
              }}
              onBlur={() => !isFiltering(filter) && menuAt === null && setOpen(false)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') toFirst();
                else if (event.key === 'Escape') {
                  setFilter({ ...filter, q: '' });
                  leave();
                  if (cursor.current !== null && view.order().includes(cursor.current)) view.reveal(cursor.current);
                  goBack(before.current);
                } else return;
                event.preventDefault();
              }}
            />
          </label>
          <FilterChips />
          <button
            ref={adder}
            type="button"
            className={styles.add}
            onPointerDown={(event) => event.preventDefault()}
            onClick={(event) => setMenuAt(event.currentTarget)}
          >
            <Icon name="plus" size={13} />
            {t('filterBy')}
          </button>
          <span className={styles.gap} />
          <FilterCount />
          {isFiltering(filter) && (
            <button type="button" className={styles.add} onClick={clear}>
              {t('clearFilter')}
            </button>
          )}
        </div>
      )}
      {menuAt !== null && (
        <FilterMenu
          anchor={menuAt === document.body ? null : menuAt}
          onClose={closeMenu}
          onMissing={closeMenu}
          waiting={<HeldKeys />}
        />
      )}
    </>
  );
}

function FilterCount() {
  const t = useT('board');
  const { lists } = useStoryView();
  useLive();
  useTick('story');
  const { shown, total } = lists.counts();
  return (
    <span className={styles.count} role="status">
      {t('shownOf', { shown, total })}
    </span>
  );
}
