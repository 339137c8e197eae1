import type { Epic, Label, Sprint } from '@rondo/domain';
import { setLanguage, startWords } from '../../lib/i18n';
import { en as enMarks } from '../../live/marks/english';
import { fr as frMarks } from '../../live/marks/french';
import type { Shifted } from '../../live/deed';
import { en } from './english';
import { fr } from './french';
import { wordsOfShift } from './shift-words';

beforeAll(async () => {
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'en' } },
    localStorage: { setItem: () => undefined },
  });
  await startWords((language) =>
    Promise.resolve(language === 'fr' ? { desk: fr, marks: frMarks } : { desk: en, marks: enMarks }),
  );
});

const told = (name: Shifted['name'], thing: object): string =>
  wordsOfShift({} as never, { name, stories: 0, story: null, thing: thing as Sprint | Label | Epic }, 'undone');

const words = () => [
  told('sprint.close', { number: 7, name: null }),
  told('sprint.start', { number: 8, name: 'Spring' }),
  told('label.edit', { name: 'UI' }),
  told('epic.delete', { title: 'Pay' }),
];

test('what is undone is named', async () => {
  expect(words()).toEqual([
    'Undone: close of Sprint 7',
    'Undone: start of Spring',
    'Undone: change of the label “UI”',
    'Undone: deletion of the epic “Pay”',
  ]);
  await setLanguage('fr');
  expect(words()).toEqual([
    'Annulé : clôture de Sprint 7',
    'Annulé : démarrage de Spring',
    'Annulé : modification de l’étiquette « UI »',
    'Annulé : suppression de l’epic « Pay »',
  ]);
});
