import type { EpicId, Hue, LabelId, SprintId } from '@rondo/domain';
import { words, type Words } from '../words.js';
import type { Names } from './card.js';
import type { Area, Tag } from './catalogue/item.js';
import { idOf, type Diary } from './diary.js';
import { team, teammates, type Teammate } from './team.js';

const tags: Readonly<Record<Tag, readonly [Hue, Words]>> = {
  front: ['blue', words('front end', 'front')],
  back: ['indigo', words('back end', 'back')],
  data: ['violet', words('data', 'données')],
  access: ['green', words('accessibility', 'accessibilité')],
  request: ['orange', words('customer request', 'demande client')],
  debt: ['gray', words('debt', 'dette')],
};
const areas: Readonly<Record<Area, readonly [Hue, Words]>> = {
  checkout: ['teal', words('Pay on one page', 'Payer sur une page')],
  search: ['indigo', words('A search that finds', 'Une recherche qui trouve')],
  mobile: ['pink', words('The shop on a phone', 'La boutique sur téléphone')],
  account: ['violet', words('Customers help themselves', 'Des clients autonomes')],
  stock: ['orange', words('Stock that is right', 'Un stock juste')],
  delivery: ['green', words('Deliveries people can follow', 'Des livraisons suivies')],
  operations: ['gray', words('Calm operations', 'Une exploitation calme')],
};

/** Two days before the first sprint: who works here, when, and how the work is named. */
export function open(
  diary: Diary,
  people: Names['people'],
  timeZone: string,
  firstSprint: SprintId,
): Omit<Names, 'people'> {
  const { time } = diary;
  const { holidays } = time;
  diary.tell(-80, null, 'planning.configure', { timeZone, holidays, startsOn: 1, sprintWeeks: 2 });
  diary.tell(-80, null, 'stage.configure', { stage: 'CODE', wipLimit: 6 });
  diary.tell(-80, null, 'stage.configure', { stage: 'TEST', wipLimit: 5 });
  const labels = made(tags, (id: LabelId, [color, name]) =>
    diary.tell(-79, 'amina', 'label.create', { id, name: diary.say(name), color }),
  );
  const epics = made(areas, (id: EpicId, [color, title]) =>
    diary.tell(-79, 'amina', 'epic.create', { id, title: diary.say(title), color }),
  );
  for (const person of teammates) {
    const daysOff = daysOffOf(diary, person);
    diary.tell(-78, person, 'capacity.set', { userId: people[person], perDay: team[person].perDay, daysOff });
  }
  const dates = { startsOn: time.startsOn(1), endsOn: time.endsOn(1) };
  diary.tell(-20, 'amina', 'sprint.create', { id: firstSprint, ...dates });
  return { labels, epics };
}

function made<Key extends string, Id extends string>(
  of: Readonly<Record<Key, readonly [Hue, Words]>>,
  make: (id: Id, named: readonly [Hue, Words]) => void,
): Record<Key, Id> {
  const entries = (Object.entries(of) as [Key, readonly [Hue, Words]][]).map(([key, named]) => {
    const id = idOf<Id>();
    make(id, named);
    return [key, id] as const;
  });
  return Object.fromEntries(entries) as Record<Key, Id>;
}

function daysOffOf({ time }: Diary, person: Teammate): string[] {
  const away: Partial<Record<Teammate, readonly string[]>> = {
    jonas: [time.startsOn(3)],
    mehdi: [time.startsOn(5), time.endsOn(5)],
    lucie: [time.endsOn(7)],
    ines: [time.startsOn(8)],
  };
  return [...(away[person] ?? [])];
}
