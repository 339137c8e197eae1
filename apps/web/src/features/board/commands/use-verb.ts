import type { StoryId } from '@rondo/domain';
import type { Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useReadOnly } from '../../../live/use-read-only';
import { useMeant } from './use-meant';

export type Act = (storyIds: readonly StoryId[]) => void;
type Verb = (id: string, title: string, keys: readonly string[], act: Act) => Command;

/** Makes a command of what is done with stories: with those that are meant, else with the one that the palette asks for. */
export function useVerb(): Verb {
  const t = useT('board');
  const mayEdit = useMay('story.edit');
  const meant = useMeant();
  const readOnly = useReadOnly();
  return (id, title, keys, act) => ({
    id: `story.${id}`,
    title,
    group: t('group.story'),
    keys,
    run: () => act(meant.stories()),
    when: () => mayEdit && meant.any(),
    asks: { act: (asked) => act([asked as StoryId]) },
    ...readOnly,
  });
}
