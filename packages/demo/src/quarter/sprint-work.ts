import { follow, type Card, type Names } from './card.js';
import { courseOf } from './course.js';
import type { Diary } from './diary.js';
import { developers, type Teammate } from './team.js';

export interface Arrival {
  readonly card: Card;
  /** From when somebody may take it. */
  readonly from: number;
}

const forOps = ({ item: { type, tags } }: Card): boolean =>
  (type === 'chore' || type === 'security' || type === 'improvement') &&
  !tags.includes('front') &&
  !tags.includes('back');

/** Everybody takes the next story when they are free: what is urgent first, then in order. Answers what nobody has begun. */
export function work(
  diary: Diary,
  names: Names,
  arrivals: readonly Arrival[],
  free: Map<Teammate, number>,
  sprint: number,
): Card[] {
  const { time, chance } = diary;
  const left = [...arrivals];
  const lastStart = time.closing(sprint) - 3;
  const busy = new Map<Teammate, number>();
  for (const person of [...developers, 'samir' as const])
    busy.set(person, Math.max(free.get(person) ?? 0, time.opening(sprint) + chance.between(0.3, 2)));
  for (;;) {
    const [person, hours] = [...busy].sort((a, b) => a[1] - b[1])[0] ?? [];
    if (person === undefined || hours === undefined) break;
    const next = hours > lastStart ? undefined : nextFor(person, hours, left);
    if (next === undefined) {
      const later = left.filter(({ card, from }) => from > hours && suits(person, card)).map(({ from }) => from);
      const wait = Math.min(...later);
      if (wait > lastStart) busy.delete(person);
      else busy.set(person, wait + 0.1);
      continue;
    }
    left.splice(left.indexOf(next), 1);
    const { card } = next;
    const course = courseOf(card.item.points, hours, card.urgent, chance, time);
    follow(diary, names, card, person, course);
    busy.set(person, course.freeAt + chance.between(0.3, 3));
    free.set(person, course.freeAt);
  }
  return left.map(({ card }) => card);
}

const suits = (person: Teammate, card: Card): boolean => (person === 'samir') === forOps(card);

function nextFor(person: Teammate, hours: number, left: readonly Arrival[]): Arrival | undefined {
  const fits = left.filter(({ card, from }) => from <= hours && suits(person, card));
  return fits.find(({ card }) => card.urgent) ?? fits[0];
}
