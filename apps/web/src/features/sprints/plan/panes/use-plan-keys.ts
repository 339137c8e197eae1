import type { Sprint, StoryId } from '@rondo/domain';
import { useEffect } from 'react';
import { useCommands, type Command } from '../../../../lib/commands';
import { useT } from '../../../../lib/i18n';
import { useLive, useMay } from '../../../../live/hooks';
import { useReadOnly } from '../../../../live/use-read-only';
import { stepIndex } from '../../../../live/view/place';
import type { PlanParts } from '../plan-context';
import type { PaneName } from '../plan-lists';

/** Planning by keys: up and down inside a pane, right into the sprint, left back. */
export function usePlanKeys({ view, panes, put }: PlanParts, sprint: Sprint, onOpen: (number: number) => void): void {
  const t = useT('sprints');
  const { visible } = useLive();
  const mayPlan = useMay('story.plan') && sprint.closedAt === null;
  const { lists, selection } = view;
  useEffect(
    () =>
      view.onReveal((id) => {
        const pane = lists.paneOf(id);
        if (pane === null) return;
        requestAnimationFrame(() => panes.get(pane)?.reveal(lists.shown(pane).indexOf(id)));
      }),
    [view, lists, panes],
  );

  const here = (): PaneName => lists.paneOf(view.focused) ?? 'backlog';
  const step = (by: 1 | -1): StoryId | undefined => {
    const ids = lists.shown(here());
    const at = view.focused === null ? -1 : ids.indexOf(view.focused);
    return at < 0 ? ids[0] : ids[at + by];
  };
  const walk = (by: 1 | -1): void => {
    const next = step(by);
    if (next !== undefined) view.reveal(next);
  };
  const extend = (by: 1 | -1): void => {
    const { focused } = view;
    const next = step(by);
    if (next === undefined) return;
    if (focused !== null && selection.size === 0) selection.toggle(focused);
    selection.extend(lists.shown(here()), next);
    view.reveal(next);
  };
  const inPane = (pane: PaneName): StoryId[] => view.targets().filter((id) => lists.paneOf(id) === pane);
  /** Whoever stood below takes the focus, so that one key goes on taking. */
  const over = (from: PaneName): void => {
    const storyIds = inPane(from);
    const going = new Set(storyIds);
    const ids = lists.shown(from);
    const last = ids.findLastIndex((id) => going.has(id));
    const next =
      ids.slice(last + 1).find((id) => !going.has(id)) ??
      ids.slice(0, Math.max(0, last)).findLast((id) => !going.has(id));
    if (!put(storyIds, from === 'backlog' ? 'sprint' : 'backlog')) return;
    selection.clear();
    if (next !== undefined) view.reveal(next);
  };
  const reorder = (by: 1 | -1): void => {
    const pane = here();
    const storyIds = inPane(pane);
    const index = stepIndex(lists.shown(pane), new Set(storyIds), by);
    if (index !== null && put(storyIds, pane, index) && view.focused !== null) view.reveal(view.focused);
  };
  const open = (): void => {
    const story = visible.of.story.get(view.focused ?? '');
    if (story !== undefined) onOpen(story.number);
  };
  const readOnly = useReadOnly();
  const can = (pane: PaneName) => () => mayPlan && view.hasTargets && inPane(pane).length > 0;
  const key = (
    id: string,
    title: string,
    keys: readonly string[],
    run: () => void,
    more: Partial<Command> = {},
  ): Command => ({ id: `plan.${id}`, title, group: t('group'), keys, run, ...more });
  useCommands([
    key('up', t('planning.keys.up'), ['up', 'k'], () => walk(-1), { notInPalette: true }),
    key('down', t('planning.keys.down'), ['down', 'j'], () => walk(1), { notInPalette: true }),
    key('extendUp', t('planning.keys.extendUp'), ['shift+up'], () => extend(-1), { notInPalette: true }),
    key('extendDown', t('planning.keys.extendDown'), ['shift+down'], () => extend(1), { notInPalette: true }),
    key('take', t('planning.keys.take'), ['right', 'enter'], () => over('backlog'), {
      when: can('backlog'),
      ...readOnly,
    }),
    key('put', t('planning.keys.put'), ['left'], () => over('sprint'), { when: can('sprint'), ...readOnly }),
    key('moveUp', t('planning.keys.moveUp'), ['alt+up', 'alt+k'], () => reorder(-1), {
      when: can(here()),
      ...readOnly,
    }),
    key('moveDown', t('planning.keys.moveDown'), ['alt+down', 'alt+j'], () => reorder(1), {
      when: can(here()),
      ...readOnly,
    }),
    key('open', t('planning.keys.open'), ['o'], open, { when: () => view.focused !== null }),
  ]);
}
