import { hasLeftBoard, type Station, type Story } from '@rondo/domain';
import { heatOf, type Heat } from '../../live/marks/heat';

/** What the ring tells about one station. */
export interface StageView {
  readonly shown: readonly Story[];
  /** How many more there are than those shown. */
  readonly more: number;
  readonly total: number;
  readonly blocked: number;
  /** The one that has stood here longest. */
  readonly oldest: Story | null;
  readonly heat: Heat;
}

/**
 * The stories that a station shows when it has room for `room`: the first in order, but never without a blocked one
 * and the oldest when waiting hurts here. A filter shows what it finds first.
 */
export function viewStage(
  all: readonly Story[],
  { station, room, doneStage, now }: { station: Station; room: number; doneStage: Station; now: number },
  matching: ((story: Story) => boolean) | null,
): StageView {
  const stories = station === 'MANAGE' ? all.filter((story) => !hasLeftBoard(story, now)) : all;
  let oldest: Story | null = null;
  let firstBlocked: Story | null = null;
  let blocked = 0;
  for (const story of stories) {
    if (oldest === null || story.enteredAt < oldest.enteredAt) oldest = story;
    if (story.blocked === null) continue;
    firstBlocked ??= story;
    blocked += 1;
  }
  const heat = oldest === null ? 'cool' : heatOf(oldest, doneStage, now);
  const must = [firstBlocked, heat === 'cool' ? null : oldest].filter((story) => story !== null);
  const shown = choose(stories, must, room, matching);
  return { shown, more: stories.length - shown.length, total: stories.length, blocked, oldest, heat };
}

function choose(
  stories: readonly Story[],
  must: readonly Story[],
  room: number,
  matching: ((story: Story) => boolean) | null,
): readonly Story[] {
  if (stories.length <= room) return stories;
  const wanted = matching === null ? [] : firstOf(stories, room, matching);
  const chosen = new Set([...wanted, ...must].slice(0, room));
  for (const story of stories) {
    if (chosen.size >= room) break;
    chosen.add(story);
  }
  return firstOf(stories, room, (story) => chosen.has(story));
}

function firstOf(stories: readonly Story[], count: number, test: (story: Story) => boolean): Story[] {
  const found: Story[] = [];
  for (const story of stories) {
    if (found.length === count) break;
    if (test(story)) found.push(story);
  }
  return found;
}
