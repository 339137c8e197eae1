import type { ProjectIntent } from '@rondo/domain';
import type { Refused } from '../lib/api';

interface Sized {
  readonly points?: number | null;
}

/** The same without the size that no card has any more: a story that is made is not lost for it, nor what was done to it since. */
export function withoutSize(intent: ProjectIntent, { code, params }: Refused): ProjectIntent | null {
  if (code !== 'points_not_in_deck') return null;
  const without = <Body extends Sized>({ points, ...rest }: Body) =>
    points === undefined || points === params?.['points'] ? rest : { ...rest, points };
  if (intent.name === 'story.create') return { ...intent, body: without(intent.body) };
  if (intent.name !== 'story.split') return null;
  const { parts, ...keeps } = intent.body;
  return { ...intent, body: { ...without(keeps), parts: parts.map(without) } };
}
