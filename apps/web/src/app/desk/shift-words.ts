import type { ProjectIntentName } from '@rondo/domain';
import { nameOf } from '../../features/board/acts/use-acts';
import { wordsOf } from '../../lib/i18n';
import type { Deed } from '../../live/deed';
import type { ProjectLive } from '../../live/project-live';

type Part<Name> = Name extends `story.${infer Verb}`
  ? `verb.${Verb}`
  : Name extends `${infer Noun}.${string}`
    ? `about.${Noun}`
    : never;

/** “Undone: move of SHOP-12”. */
export function wordsOfShift(live: ProjectLive, { name, stories, storyId }: Deed, way: 'undone' | 'redone'): string {
  const t = wordsOf('desk');
  const what = t(`undo.${partOf(name)}`);
  if (storyId === null) return t(`undo.${way}`, { what });
  const story = stories === 1 ? nameOf(live, [storyId]) : wordsOf('board')('stories', { count: stories });
  return t(`undo.${way}`, { what: t('undo.of', { what, story }) });
}

function partOf(name: ProjectIntentName): Part<ProjectIntentName> {
  const [noun, verb] = name.split('.');
  return (noun === 'story' ? `verb.${verb}` : `about.${noun}`) as Part<ProjectIntentName>;
}
