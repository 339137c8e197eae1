import type { Change, ProjectEvent, UserId } from '@rondo/domain';
import { setLanguage, startWords } from '../../lib/i18n';
import { en } from './english';
import { fr } from './french';
import { sentenceOf, type Known } from './undo-sentence';

const known = {
  live: {
    me: 'me' as UserId,
    visible: { of: { story: new Map() } },
    address: { workspace: 'acme', key: 'SHOP' },
  },
  people: new Map([['karim', { name: 'Karim' }]]),
} as unknown as Known;
const since = (event: Omit<ProjectEvent, 'was'> & { was?: object | null }, actorId = 'karim') => ({
  change: { version: 2, actorId } as Change,
  event: { was: {}, ...event } as ProjectEvent,
  undoes: false,
});

beforeAll(async () => {
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'en' } },
    localStorage: { setItem: () => undefined },
  });
  await startWords((language) => Promise.resolve({ desk: language === 'fr' ? fr : en }));
});

const label = { kind: 'label', id: 'l' } as const;
const sprint = { kind: 'sprint', id: 's' } as const;
const story = { kind: 'story', id: 'a' } as const;
const whole = { title: 'Zoom', number: 7, stage: 'CODE' } as const;
const told = () => [
  sentenceOf(since({ ...label, set: { color: 'teal' } }), { ...label, name: 'UI' }, known),
  sentenceOf(since({ ...label, set: null, was: { name: 'UI' } }), label, known),
  sentenceOf(since({ ...sprint, set: { goal: '' } }, 'me'), { ...sprint, name: 'Spring', number: 4 }, known),
  sentenceOf(since({ ...sprint, set: { goal: '' } }, 'gone'), { ...sprint, number: 4 }, known),
  sentenceOf(null, { ...label, name: 'UI' }, known),
  sentenceOf(null, { ...story, name: 'Zoom', number: 7 }, known),
  sentenceOf(since({ ...story, set: { stage: 'CODE' }, was: { ...whole, stage: 'PLAN' } }), story, known),
  sentenceOf(since({ ...story, set: whole, was: null, fate: 'trash' }), story, known),
];

test('a refused undo names who has changed what since', async () => {
  expect(told()).toEqual([
    'Karim has changed the label “UI” meanwhile.',
    'Karim has removed the label “UI” meanwhile.',
    'You have changed the sprint “Spring” since.',
    'Somebody has changed sprint 4 meanwhile.',
    'In the way: the label “UI” (changed or in use since).',
    'In the way: SHOP-7 “Zoom” (changed or in use since).',
    'Karim has moved SHOP-7 “Zoom” meanwhile.',
    'Karim has restored SHOP-7 “Zoom” meanwhile.',
  ]);
  await setLanguage('fr');
  expect(told().map((sentence) => sentence?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '))).toEqual([
    'Karim a modifié l’étiquette « UI » entre-temps.',
    'Karim a retiré l’étiquette « UI » entre-temps.',
    'Vous avez modifié le sprint « Spring » depuis.',
    'Quelqu’un a modifié le sprint 4 entre-temps.',
    'Obstacle : l’étiquette « UI » (modification ou utilisation entre-temps).',
    'Obstacle : SHOP-7 « Zoom » (modification ou utilisation entre-temps).',
    'Karim a déplacé SHOP-7 « Zoom » entre-temps.',
    'Karim a restauré SHOP-7 « Zoom » entre-temps.',
  ]);
});

test('what you have undone yourself already is nobody else’s doing', async () => {
  await setLanguage('en');
  expect(sentenceOf({ ...since({ ...label, set: {} }, 'me'), undoes: true }, label, known)).toBe(
    'You have undone this already.',
  );
});

test('where it has no name, the person alone is named', async () => {
  await setLanguage('en');
  const planning = { kind: 'planning', id: 'p' } as const;
  expect(sentenceOf(since({ ...planning, set: {} }), planning, known)).toBe(
    'Karim has changed the same thing meanwhile.',
  );
  expect(sentenceOf(null, planning, known)).toBeNull();
});
