import type { Story, StoryId } from '@rondo/domain';
import { useAsker, useFinder, type Found } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useLive, useMay } from '../hooks';
import { useStoryView } from '../view';
import { findStories } from './find-stories';

const most = 12;

/** Stories by number or words: what the palette finds, and what it asks for when something is to be done to a story and none is meant. */
export function useWhichStory(open: (story: Story) => void): void {
  const t = useT('marks');
  const { visible } = useLive();
  const view = useStoryView();
  const mayEdit = useMay('story.edit');
  const key = visible.of.project.values().next().value?.key ?? '';
  const found = (story: Story, group: string, act: (story: Story) => void): Found => ({
    id: `story.${story.id}`,
    title: story.title,
    hint: `${key}-${story.number}`,
    group,
    run: () => act(story),
  });
  const firstOnes = (): readonly Story[] =>
    view
      .order()
      .slice(0, most)
      .flatMap((id: StoryId) => visible.of.story.get(id) ?? []);
  useFinder((query) => findStories(visible, query).map((story) => found(story, t('stories'), open)));
  useAsker(({ act, reads }) => {
    if ((!mayEdit && reads !== true) || visible.of.story.size === 0) return null;
    return {
      title: t('whichStory'),
      find: (query) =>
        (query.trim() === '' ? firstOnes() : findStories(visible, query)).map((story) =>
          found(story, visible.of.stage.get(story.stage)?.label ?? story.stage, ({ id }) => act(id)),
        ),
    };
  });
}
