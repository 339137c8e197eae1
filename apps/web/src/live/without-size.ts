import type { ProjectIntent } from '@rondo/domain';
import type { Refused } from '../lib/api';

interface Sized {
  readonly points?: number | null;
}

/** The same without the size that no card has any more: a story that is made is not lost for it, nor what was done to it since. */
export function withoutSize(intent: ProjectIntent, { code, params }: Refused): ProjectIntent | null {
  if (code !== 'points_not_in_deck') return null;
  // What is split gives up the size that it had before, too.
  const without = <Body extends Sized>(body: Body): Body =>
    body.points === params?.['points'] ? { ...body, points: null } : body;
  if (intent.name === 'story.create') return { ...intent, body: without(intent.body) };
  if (intent.name !== 'story.split') return null;
  const { parts, ...keeps } = intent.body;
  return { ...intent, body: { ...without(keeps), parts: parts.map(without) } };
}
