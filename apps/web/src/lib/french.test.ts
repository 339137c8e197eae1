import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { typographicText } from './french';

const folders = ['..', '../../../../packages/contracts/src'].map((folder) => path.join(import.meta.dirname, folder));
const files = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  )
  .filter((name) => /(french|-fr)\.ts$/.test(name) && !name.endsWith('lib/french.ts'));
/** What is quoted as it is typed, and the title of an English book. */
const notFrench = ['Authorization: Bearer', 'When Will It Be Done?'];
/** A mark at the end of a word, with nothing or a space that breaks before it. */
const bareMark = /[^\s\u00a0\u202f][:;!?](?=\s|$)| [:;!?](?=\s|$)|«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/;

const wordsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/'([^'\\\n]*)'|`([^`]*)`/g)]
    .map(([, quoted, long]) => quoted ?? long ?? '')
    .map((text) => notFrench.reduce((left, part) => left.replace(part, ''), text));

test('in no French words does a mark stand without the space that belongs before it', () => {
  expect(files.length).toBeGreaterThan(20);
  const wrong = files.flatMap((file) =>
    wordsIn(file)
      .map(typographicText)
      .filter((text) => bareMark.test(text)),
  );
  expect(wrong).toEqual([]);
});

test('a mark without its space is found', () => {
  const found = ['Filtrer: {{what}}', 'Sûr?', '«mot»'].map((text) => bareMark.test(typographicText(text)));
  expect(found).toEqual([true, true, true]);
  expect(bareMark.test(typographicText('Filtrer : « {{what}} » ; à 10:30'))).toBe(false);
});

test('a number keeps its unit beside it, by a narrow space', () => {
  const told = ['{{count}} min', '< 1 min', '3 j 15 h', '{{count}} jours'].map(typographicText);
  expect(told).toEqual(['{{count}}\u202fmin', '<\u202f1\u202fmin', '3\u202fj 15\u202fh', '{{count}} jours']);
});
