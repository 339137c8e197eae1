import type { LinkId, ProjectIntent, Story, StoryId } from '@rondo/domain';
import { newId } from '../../../lib/ids';

/** As typed: points may be left open. */
export interface Part {
  readonly id: StoryId;
  readonly linkId: LinkId;
  readonly title: string;
  readonly points: string;
}

export const emptyPart = (): Part => ({ id: newId<StoryId>(), linkId: newId<LinkId>(), title: '', points: '' });

/** What the story keeps, to begin with: what it is. */
export const firstPart = ({ title, points }: Story): Part => ({
  ...emptyPart(),
  title,
  points: points === null ? '' : String(points),
});

/** Null where nothing was typed; undefined where it is no size. */
export function sizeOf({ points }: Pick<Part, 'points'>): number | null | undefined {
  const words = points.trim().replace(',', '.');
  if (words === '') return null;
  const size = Number(words);
  return size >= 0 && size <= 1000 ? size : undefined;
}

/** Why a size cannot be had: it is none, or no card of the deck stands for it. What the story had it may keep. */
export function faultOf(
  part: Pick<Part, 'points'>,
  sizes: readonly number[],
  had: number | null,
): 'range' | 'notInDeck' | null {
  const size = sizeOf(part);
  if (size === undefined) return 'range';
  return size === null || size === had || sizes.includes(size) ? null : 'notInDeck';
}

/** Null when one of them is no size. */
export function sumOf(parts: readonly Pick<Part, 'points'>[]): number | null {
  const sizes = parts.map(sizeOf);
  if (sizes.includes(undefined)) return null;
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

/** Null while something is missing. */
export function splitOf(
  story: Story,
  keeps: Part,
  parts: readonly Part[],
  sizes: readonly number[],
): ProjectIntent | null {
  if ([keeps, ...parts].some(({ title }) => title.trim() === '')) return null;
  if ([keeps, ...parts].some((part) => faultOf(part, sizes, story.points) !== null)) return null;
  return {
    name: 'story.split',
    body: {
      storyId: story.id,
      title: keeps.title.trim(),
      points: sizeOf(keeps) ?? null,
      parts: parts.map((part) => ({
        id: part.id,
        linkId: part.linkId,
        title: part.title.trim(),
        points: sizeOf(part) ?? null,
      })),
    },
  };
}
