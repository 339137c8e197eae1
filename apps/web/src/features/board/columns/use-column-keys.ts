import { type Station, type StoryId } from '@rondo/domain';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive, useMay } from '../../../live/hooks';
import { useBoardView } from '../../../live/view';
import { useReadOnly } from '../../../live/use-read-only';
import { anchorAt, stepIndex } from '../../../live/view/place';
import { useColumnsParts } from './columns-context';
import { storyTowards, type Way } from './walk';

interface Given {
  readonly open: readonly Station[];
  /** The column a phone shows. */
  readonly inView: Station | undefined;
  /** Opens quick add in a column; null when this person may not. */
  readonly add: ((station: Station) => void) | null;
}

const ways: readonly (readonly [Way, readonly string[]])[] = [
  ['up', ['up', 'k']],
  ['down', ['down', 'j']],
  ['left', ['left', 'h']],
  ['right', ['right', 'shift+l']],
  ['first', ['home']],
  ['last', ['end']],
  ['pageUp', ['pageup']],
  ['pageDown', ['pagedown']],
];

/** Walking, ordering and moving on by keys, where the order of the columns matters. */
export function useColumnKeys({ open, inView, add }: Given): void {
  const t = useT('board');
  const { visible } = useLive();
  const view = useBoardView();
  const { registry } = useColumnsParts();
  const mayMove = useMay('story.move');
  const readOnly = useReadOnly();

  const stageOf = (id: StoryId | null | undefined) => visible.of.story.get(id ?? '')?.stage;
  const towards = (way: Way) => storyTowards({ view, registry, open, from: stageOf(view.focused) }, way);
  const walk = (way: Way) => {
    const id = towards(way);
    if (id !== undefined) view.reveal(id);
  };
  const extend = (way: Way) => {
    const { focused, selection } = view;
    const id = towards(way);
    if (id === undefined) return;
    if (focused !== null && selection.size === 0) selection.toggle(focused);
    selection.extend(view.order(), id);
    view.reveal(id);
  };
  const moveOn = (step: 1 | -1) => {
    const storyIds = view.targets();
    const from = stageOf(storyIds[0]);
    const stage = from === undefined ? undefined : nextOpen(from, step);
    if (stage !== undefined) view.desk.ask({ kind: 'move', storyIds, stage });
  };
  const nextOpen = (from: Station, step: 1 | -1): Station | undefined => {
    const way = [...visible.of.stage.values()].filter((policy) => !policy.folded || policy.id === from);
    return way[way.findIndex((policy) => policy.id === from) + step]?.id;
  };
  const reorder = (step: 1 | -1) => {
    const [first] = view.targets();
    const stage = stageOf(first);
    if (stage === undefined) return;
    const shown = view.lists.at(stage);
    const storyIds = view.targets().filter((id) => stageOf(id) === stage);
    const moving = new Set(storyIds);
    const index = stepIndex(shown, moving, step);
    if (index === null) return;
    const all = visible.at(stage).map((story) => story.id);
    view.desk.ask({ kind: 'move', storyIds, stage, after: anchorAt(all, shown, index, moving) });
  };

  const act = () => mayMove && view.hasTargets;
  const key = (id: string, title: string, keys: readonly string[], run: () => void, more: Partial<Command> = {}) => ({
    id: `board.${id}`,
    title,
    group: t('group.board'),
    keys,
    run,
    ...more,
  });
  useCommands([
    ...ways.map(([way, keys]) => key(`walk.${way}`, t(`walk.${way}`), keys, () => walk(way), { notInPalette: true })),
    key('extendUp', t('extendUp'), ['shift+up'], () => extend('up'), { notInPalette: true }),
    key('extendDown', t('extendDown'), ['shift+down'], () => extend('down'), { notInPalette: true }),
    key('moveUp', t('moveUp'), ['alt+up', 'alt+k'], () => reorder(-1), { when: act, ...readOnly }),
    key('moveDown', t('moveDown'), ['alt+down', 'alt+j'], () => reorder(1), { when: act, ...readOnly }),
    key('moveBack', t('moveBack'), ['['], () => moveOn(-1), { when: act, ...readOnly }),
    key('moveOn', t('moveOn'), [']'], () => moveOn(1), { when: act, ...readOnly }),
    key('quickAdd', t('quickAdd'), ['shift+c', 'n'], () => add?.(inView ?? stageOf(view.focused) ?? 'PLAN'), {
      when: () => add !== null,
      ...readOnly,
    }),
  ]);
}
