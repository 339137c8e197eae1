import type { StoryId } from '@rondo/domain';
import { copyText } from '../../../lib/clipboard';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { doUndoable } from '../../../live/tell-undoable';
import { useStoryView } from '../../../live/view';
import { showToast } from '../../../ui/toast-store';
import { useOpened } from './opened';
import { useGoToStory } from './use-open-number';

export interface OpenedDeeds {
  readonly copyLink: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly remove: (kind: 'delete' | 'archive') => void;
}

/** What can be done with the opened story beside its fields. */
export function useOpenedDeeds(onClose: () => void): OpenedDeeds {
  const { story, name, place } = useOpened();
  const t = useT('story');
  const live = useLive();
  const view = useStoryView();
  const go = useGoToStory();
  return {
    copyLink: () => {
      const address = `${location.origin}/${place.workspace}/${place.key}/stories/${story.number}`;
      void copyText(address).then((copied) => {
        showToast(copied ? { title: t('linkCopied') } : { title: t('copyLink'), text: address });
      });
    },
    step: (by) => {
      const order = view.order();
      const next: StoryId | undefined = order[order.indexOf(story.id) + by];
      if (next !== undefined) go(live.visible.of.story.get(next)?.number ?? 0);
    },
    remove: (kind) => {
      const title = t(kind === 'delete' ? 'deleted' : 'archived', { name });
      const isSo = (): boolean => !live.visible.of.story.has(story.id);
      const intent = { name: `story.${kind}`, body: { storyIds: [story.id] } } as const;
      if (doUndoable(live, intent, { title, undo: t('undo'), isSo }) === null) return;
      onClose();
    },
  };
}

interface Keyed {
  readonly deeds: OpenedDeeds;
  /** True when the keys of fields belong to this story and not to the board beside it. */
  readonly isHere: () => boolean;
  readonly onClose: () => void;
  readonly onPage: boolean;
  readonly toggleBlock: () => void;
}

export function useOpenedCommands({ deeds, isHere, onClose, onPage, toggleBlock }: Keyed): void {
  const { name, mayEdit, fate, setOpenField } = useOpened();
  const t = useT('story');
  const view = useStoryView();
  const group = t('group', { name });
  const field = (id: string, title: string, key: string): Command => ({
    id: `opened.${id}`,
    title,
    group,
    keys: [key],
    when: () => mayEdit && isHere(),
    run: () => {
      setOpenField(id);
    },
  });
  /** The palette has a verb for it. */
  const verb = (...[id, title, key]: Parameters<typeof field>): Command => ({
    ...field(id, title, key),
    notInPalette: true,
  });
  const always = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
    id: `opened.${id}`,
    title,
    group,
    keys,
    run,
  });
  useCommands([
    verb('stage', t('moveTo'), 'm'),
    verb('assignees', t('change', { field: t('field.assignees') }), 'a'),
    verb('priority', t('change', { field: t('field.priority') }), 'p'),
    verb('labels', t('change', { field: t('field.labels') }), 'l'),
    { ...verb('block', t('block'), 'b'), run: toggleBlock },
    { ...field('title', t('rename'), 'r'), when: () => mayEdit },
    {
      ...field('description', t('change', { field: t('description') }), 'w'),
      when: () => mayEdit,
    },
    { ...field('comment', t('commentHint'), 'n'), when: () => mayEdit && fate === 'open' && isHere() },
    {
      ...always('activity', t('tab.activity'), ['shift+h'], () => {
        setOpenField('activity');
      }),
      words: t('historyWords'),
    },
    { ...always('copyLink', t('copyLink'), ['y'], deeds.copyLink), notInPalette: true },
    always('next', t('next'), onPage ? ['j', 'shift+j'] : ['shift+j'], () => {
      deeds.step(1);
    }),
    always('previous', t('previous'), onPage ? ['k', 'shift+k'] : ['shift+k'], () => {
      deeds.step(-1);
    }),
    {
      ...always('close', onPage ? t('backToBoard') : t('close'), ['escape'], onClose),
      when: () => isHere() || view.selection.size === 0,
    },
  ]);
}
