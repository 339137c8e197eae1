import type { Story } from '@rondo/domain';
import type { ProjectLive } from '../project-live';
import { plain } from '../../lib/plain';

const most = 12;

/** By number (`12`, `SHOP-12`) first, then by words of the title. */
export function findStories(visible: ProjectLive['visible'], query: string): readonly Story[] {
  const wanted = plain(query.trim());
  if (wanted === '') return [];
  const key = visible.of.project.values().next().value?.key ?? '';
  const number = wanted.startsWith(`${key.toLowerCase()}-`) ? wanted.slice(key.length + 1) : wanted;
  const words = wanted.split(/\s+/);
  const found: Story[] = [];
  for (const story of visible.of.story.values()) {
    if (String(story.number) === number) found.unshift(story);
    else if (found.length < most) {
      const title = plain(story.title);
      if (words.every((word) => title.includes(word))) found.push(story);
    }
  }
  return found.slice(0, most);
}
