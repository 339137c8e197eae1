import { expect, test } from '@jest/globals';
import type { Reply } from '@rondo/contracts';
import { summaryMarkdown } from './summary-markdown';

const words = (key: string, more: object = {}): string => [key, ...Object.values(more)].join(' ');
const round = (more: object) => ({ number: 1, votes: null, skipped: false, settledPoints: null, ...more });
const played = {
  table: { deck: ['1', '3', '8'], startedAt: 0 },
  stories: [
    { id: 'a', number: 1, title: 'Pipes | and more' },
    { id: 'b', number: 2, title: 'Second' },
    { id: 'c', number: 3, title: 'Third' },
  ],
  rounds: [
    round({ storyId: 'a', votes: { ann: '8', ben: '1' } }),
    round({ storyId: 'a', number: 2, votes: { ann: '3', ben: '3' }, settledPoints: 3 }),
    round({ storyId: 'b' }),
    round({ storyId: 'c', skipped: true }),
  ],
} as unknown as Reply<'poker.read'>;

test('every story has a line with its estimate and what was voted in each round', () => {
  const text = summaryMarkdown(played, 'SHOP', (id) => id, words);
  expect(text.split('\n').slice(2)).toEqual([
    '| summary.story | summary.points | summary.votes |',
    '| --- | ---: | --- |',
    '| SHOP-1 Pipes \\| and more | 3 | result.round 1 — ben 1, ann 8; result.round 2 — ann 3, ben 3 |',
    '| SHOP-2 Second | summary.none | summary.neverRevealed |',
    '| SHOP-3 Third | summary.none | summary.skipped |',
    '',
  ]);
});
