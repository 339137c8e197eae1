import { describe, expect, it } from '@jest/globals';
import type { Story } from '@rondo/domain';
import { viewStage } from './stage-view';

const now = Date.UTC(2026, 0, 20);
const day = 86_400_000;
const story = (number: number, more: Partial<Story> = {}): Story =>
  ({ id: `s${number}`, number, stage: 'CODE', enteredAt: now - 1000 * number, blocked: null, ...more }) as Story;
const block = { cause: 'other', reason: '', since: now } as const;
const at = { station: 'CODE', room: 3, doneStage: 'OPERATE', now } as const;
const numbers = (stories: readonly Story[]) => stories.map(({ number }) => number);

describe('what a station shows', () => {
  it('is everything in order while there is room', () => {
    const view = viewStage([story(2), story(1)], at, null);
    expect(numbers(view.shown)).toEqual([2, 1]);
    expect(view).toMatchObject({ more: 0, total: 2, blocked: 0, heat: 'cool' });
  });

  it('is the first in order, with a blocked one and the one that waits too long', () => {
    const stories = [1, 2, 3, 4, 5].map((number) => story(number));
    stories[3] = story(4, { blocked: block });
    stories[4] = story(5, { enteredAt: now - 4 * day });
    const view = viewStage(stories, at, null);
    expect(numbers(view.shown)).toEqual([1, 4, 5]);
    expect(view).toMatchObject({ more: 2, total: 5, blocked: 1, heat: 'warm' });
    expect(view.oldest?.number).toBe(5);
  });

  it('is first what a filter finds', () => {
    const stories = [1, 2, 3, 4, 5].map((number) => story(number));
    const view = viewStage(stories, at, ({ number }) => number > 3);
    expect(numbers(view.shown)).toEqual([1, 4, 5]);
  });

  it('leaves out at MANAGE what has left the board', () => {
    const old = story(1, { stage: 'MANAGE', enteredAt: now - 15 * day });
    expect(viewStage([old], { ...at, station: 'MANAGE' }, null).total).toBe(0);
  });
});
