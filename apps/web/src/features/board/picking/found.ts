import { plain } from '../../../lib/plain';

/** Does a name hold every word that was typed? Case and accents do not count. */
export function holds(name: string, typed: string): boolean {
  const text = plain(name);
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Held by all, by some, or by none of the stories. */
export function heldBy<Story>(stories: readonly Story[], test: (story: Story) => boolean): boolean | 'some' {
  const count = stories.filter(test).length;
  return count === 0 ? false : count === stories.length ? true : 'some';
}
