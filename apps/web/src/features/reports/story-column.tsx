import { useT } from '../../lib/i18n';
import { useProjectKey } from '../../live/marks/story-key';
import type { Column } from '../../ui/figure/data-table';
import { StoryLink } from './story-link';

interface Row {
  readonly story: { readonly number: number; readonly title: string };
}

/** The story of a row: its key and title in the file, the way to it on the screen. */
export function useStoryColumn(): Column<Row> {
  const t = useT('reports');
  const key = useProjectKey();
  return {
    label: t('story'),
    value: ({ story }) => `${key}-${String(story.number)} ${story.title}`,
    show: ({ story }) => <StoryLink story={story} />,
  };
}
