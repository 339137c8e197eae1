import type { Story } from '@rondo/domain';
import { StageDot } from '../../../live/marks/station';
import type { Choice } from '../fields/picker';

/** A story as a line of a list to choose from. */
export const storyChoice = (story: Story, key: string): Choice => ({
  id: story.id,
  name: `${key}-${story.number} ${story.title}`,
  mark: <StageDot station={story.stage} />,
});
