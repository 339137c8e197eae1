import type { Check, Link, LinkKind, ProjectEvent } from '@rondo/domain';
import type { LinkWay, Say } from './say';

type EventOf<Kind extends ProjectEvent['kind']> = ProjectEvent & { readonly kind: Kind };

const backwards: Readonly<Record<LinkKind, LinkWay>> = {
  blocks: 'blockedBy',
  relates: 'relates',
  duplicates: 'duplicatedBy',
};

/** How a link reads from one of its ends. */
export const wayOfLink = (link: Pick<Link, 'kind' | 'fromId'>, storyId: string): LinkWay =>
  link.fromId === storyId ? link.kind : backwards[link.kind];

export function linkWords({ set, was }: EventOf<'link'>, storyId: string, say: Say): string[] {
  const link = (set ?? was) as Link;
  if (link.fromId !== storyId && link.toId !== storyId) return [];
  const other = link.fromId === storyId ? link.toId : link.fromId;
  const names = { way: say.linkWay(wayOfLink(link, storyId)), story: say.story(other) };
  return [say.t(set === null ? 'linkRemoved' : 'linkAdded', names)];
}

/** Lines of the lists, and comments. */
export function lineWords(event: ProjectEvent, say: Say): string[] {
  const { kind, set, was } = event;
  if (kind === 'comment')
    return [say.t(was === null ? 'commentAdded' : set === null ? 'commentDeleted' : 'commentEdited')];
  if (kind !== 'criterion' && kind !== 'check') return [];
  if (was === null) return [say.t(`${kind}Added`, { text: (set as Check).text })];
  if (set === null) return [say.t(`${kind}Removed`, { text: was.text ?? '' })];
  const words: string[] = [];
  if (set.text !== undefined) words.push(say.t(`${kind}Edited`, { old: was.text ?? '', new: set.text }));
  if (set.done !== undefined) words.push(say.t(set.done ? `${kind}Done` : `${kind}Open`));
  if (set.rank !== undefined) words.push(say.t(`${kind}Placed`));
  return words;
}
