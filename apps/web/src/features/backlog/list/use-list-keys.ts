import type { StoryId } from '@rondo/domain';
import type { RefObject } from 'react';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useReadOnly } from '../../../live/use-read-only';
import { useBacklog } from '../backlog-view';
import { stepFrom, type Place } from '../order/places';
import type { Layout } from './layout';
import type { ListParts } from './list-context';
import { storyTowards, type Way } from './walk';

const ways: readonly (readonly [Way, readonly string[]])[] = [
  ['up', ['up', 'k']],
  ['down', ['down', 'j']],
  ['first', ['home']],
  ['last', ['end']],
  ['pageUp', ['pageup']],
  ['pageDown', ['pagedown']],
  ['sectionUp', ['shift+k']],
  ['sectionDown', ['shift+j']],
];

/** Walking and ordering by keys. */
export function useListKeys({ put, mayPlan }: ListParts, layout: RefObject<Layout>): void {
  const t = useT('backlog');
  const view = useBacklog();
  const mayAdd = useMay('story.create');
  const readOnly = useReadOnly();

  const walk = (way: Way) => {
    const id = storyTowards(layout.current.rows, view.focused, way);
    if (id !== undefined) view.reveal(id);
  };
  const extend = (way: 'up' | 'down') => {
    const { focused, selection } = view;
    const id = storyTowards(layout.current.rows, focused, way);
    if (id === undefined) return;
    if (focused !== null && selection.size === 0) selection.toggle(focused);
    selection.extend(view.order(), id);
    view.reveal(id);
  };
  const bandOf = (id: StoryId | null) => {
    const row = id === null ? undefined : layout.current.rows.at(layout.current.rows.of(id));
    return row?.band;
  };
  const step = (by: 1 | -1) => {
    const storyIds = view.targets();
    put(storyIds, stepFrom(layout.current.rows, new Set(storyIds), by));
  };
  const toEdge = (end: 'top' | 'end') => {
    const storyIds = view.targets();
    const band = bandOf(storyIds[0] ?? null);
    if (band === undefined) return;
    const place: Place = { band, index: end === 'top' ? 0 : band.stories.length };
    put(storyIds, place);
  };
  const addHere = () => {
    const band = bandOf(view.focused) ?? layout.current.rows.bands.at(-1);
    view.lists.setAdding(band?.section.id ?? 'backlog');
  };
  const toggleSection = () => {
    const band = bandOf(view.focused);
    if (band !== undefined) view.lists.setOpen(band.key, false);
  };

  const act = () => mayPlan && view.hasTargets;
  const key = (id: string, title: string, keys: readonly string[], run: () => void, more: Partial<Command> = {}) => ({
    id: `backlog.${id}`,
    title,
    group: t('group'),
    keys,
    run,
    ...more,
  });
  useCommands([
    ...ways.map(([way, keys]) => key(`walk.${way}`, t(`walk.${way}`), keys, () => walk(way), { notInPalette: true })),
    key('extendUp', t('extendUp'), ['shift+up'], () => extend('up'), { notInPalette: true }),
    key('extendDown', t('extendDown'), ['shift+down'], () => extend('down'), { notInPalette: true }),
    key('moveUp', t('moveUp'), ['alt+up', 'alt+k'], () => step(-1), { when: act, ...readOnly }),
    key('moveDown', t('moveDown'), ['alt+down', 'alt+j'], () => step(1), { when: act, ...readOnly }),
    key('toTop', t('toTop'), ['alt+home'], () => toEdge('top'), { when: act, ...readOnly }),
    key('toEnd', t('toEnd'), ['alt+end'], () => toEdge('end'), { when: act, ...readOnly }),
    key('quickAdd', t('quickAdd'), ['shift+c', 'n'], addHere, { when: () => mayAdd, ...readOnly }),
    key('toggle', t('toggleSection'), ['left'], toggleSection, { when: () => view.focused !== null }),
  ]);
}
