import type { ProjectIntentName } from '@rondo/domain';
import { nameOfStory } from '../../features/board/acts/use-acts';
import { wordsOf } from '../../lib/i18n';
import type { Shifted } from '../../live/deed';
import type { ProjectLive } from '../../live/project-live';

type Part<Name> = Name extends `story.${infer Verb}`
  ? `verb.${Verb}`
  : Name extends `${infer Noun}.${string}`
    ? `about.${Noun}`
    : never;

/** “Undone: move of SHOP-12”. */
export function wordsOfShift(
  live: ProjectLive,
  { name, stories, story: first }: Shifted,
  way: 'undone' | 'redone',
): string {
  const t = wordsOf('desk');
  const what = t(`undo.${partOf(name)}`);
  if (stories === 0) return t(`undo.${way}`, { what });
  const one = stories === 1 && first !== null;
  const story = one ? nameOfStory(live, first) : wordsOf('board')('stories', { count: stories });
  return t(`undo.${way}`, { what: t('undo.of', { what, story }) });
}

function partOf(name: ProjectIntentName): Part<ProjectIntentName> {
  const [noun, verb] = name.split('.');
  return (noun === 'story' ? `verb.${verb}` : `about.${noun}`) as Part<ProjectIntentName>;
}
