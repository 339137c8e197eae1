import type { ProjectIntentName } from '@rondo/domain';
import { nameOfStory } from '../../features/board/acts/use-acts';
import { wordsOf } from '../../lib/i18n';
import type { Shifted, Thing } from '../../live/deed';
import type { ProjectLive } from '../../live/project-live';

type Part<Name> = Name extends `story.${infer Verb}`
  ? `verb.${Verb}`
  : Name extends `${infer Noun}.${string}`
    ? `about.${Noun}`
    : never;

/** “Undone: move of SHOP-12”, “Undone: close of Sprint 7”. */
export function wordsOfShift(
  live: ProjectLive,
  { name, stories, story: first, thing }: Shifted,
  way: 'undone' | 'redone',
): string {
  const t = wordsOf('desk');
  if (thing !== null) {
    const verb = name.split('.')[1] as ThingVerb;
    return t(`undo.${way}`, { what: t('undo.of', { what: t(`undo.verb.${verb}`), story: nameOfThing(thing) }) });
  }
  const what = t(`undo.${partOf(name)}`);
  if (stories === 0) return t(`undo.${way}`, { what });
  const one = stories === 1 && first !== null;
  const story = one ? nameOfStory(live, first) : wordsOf('board')('stories', { count: stories });
  return t(`undo.${way}`, { what: t('undo.of', { what, story }) });
}

type ThingVerb = 'create' | 'edit' | 'delete' | 'start' | 'close' | 'judge';

function nameOfThing(thing: Thing): string {
  if ('number' in thing) return thing.name ?? wordsOf('marks')('sprint', { number: thing.number });
  const t = wordsOf('desk');
  return 'title' in thing ? t('undo.named.epic', { name: thing.title }) : t('undo.named.label', { name: thing.name });
}

function partOf(name: ProjectIntentName): Part<ProjectIntentName> {
  const [noun, verb] = name.split('.');
  return (noun === 'story' ? `verb.${verb}` : `about.${noun}`) as Part<ProjectIntentName>;
}
