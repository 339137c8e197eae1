import type { PokerId, RoundId } from '@rondo/domain';
import type { Card } from './card.js';
import { idOf, type Diary } from './diary.js';
import { estimators } from './team.js';

const deck = [0, 1, 2, 3, 5, 8, 13, 21];

/** The team estimates these stories together; votes that are far apart are cast again. */
export function estimate(diary: Diary, cards: readonly Card[], hours: number): void {
  const { chance } = diary;
  if (cards.length === 0) return;
  const id = idOf<PokerId>();
  const first = cards.map((card) => ({ card, roundId: idOf<RoundId>() }));
  const stories = first.map(({ card, roundId }) => ({ storyId: card.id, roundId }));
  diary.tell(hours, 'amina', 'poker.open', { id, stories, autoReveal: false });
  let now = hours;
  const minute = 1 / 60;
  for (const { card, roundId } of first) {
    let round = roundId;
    diary.tell(now, 'amina', 'poker.configure', { id, currentId: card.id });
    const apart = chance.happens(0.35);
    now = vote(diary, round, card.item.points, apart ? 2 : 1, now + minute);
    if (apart) {
      round = idOf<RoundId>();
      diary.tell(now + minute, 'amina', 'round.start', { id: round, pokerId: id, storyId: card.id });
      now = vote(diary, round, card.item.points, 0, now + 2 * minute);
    }
    diary.tell(now, 'amina', 'round.settle', { id: round, points: card.item.points });
  }
  diary.tell(now + minute, 'amina', 'poker.close', { id });
}

function vote(diary: Diary, id: RoundId, points: number, spread: number, hours: number): number {
  const { chance } = diary;
  const middle = deck.indexOf(points);
  estimators.forEach((person, index) => {
    const off = index === 0 ? 0 : Math.round(chance.between(-spread - 0.3, spread + 0.3));
    const value = String(deck[Math.min(deck.length - 2, Math.max(1, middle + off))]);
    diary.tell(hours + index / 300, person, 'round.vote', { id, value });
  });
  diary.tell(hours + 0.03, 'amina', 'round.reveal', { id });
  return hours + 0.05;
}
