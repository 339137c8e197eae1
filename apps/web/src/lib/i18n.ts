import { useSyncExternalStore } from 'react';
import { typographic } from './french';
import { fetched } from './parts';

export type Language = 'en' | 'fr';
export const languages = { en: 'English', fr: 'Français' } as const satisfies Record<Language, string>;

/** The same keys in another language: a missing one does not compile. */
export type Translation<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translation<Messages[Key]>;
};

/** The words of the program by the name that `useT` asks for; `app/messages.ts` says which there are. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration
export interface Words {}
export type Subject = keyof Words;

type Form = 'zero' | 'one' | 'other';
type Plain<Key> = Key extends `${infer Start}_${Form}` ? Start : Key;
type KeyIn<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string ? Plain<Key> : `${Key}.${KeyIn<Messages[Key]>}`;
}[keyof Messages & string];

export type Values = Readonly<Record<string, string | number>>;
/** One sentence of a subject, with its `{{values}}`; `count` chooses among its forms. */
export type Say<Name extends Subject> = (key: KeyIn<Words[Name]>, values?: Values) => string;

interface Messages {
  readonly [key: string]: string | Messages;
}
/** One file may hold several subjects. */
export type LoadWords = (language: Language) => Promise<Readonly<Record<string, Messages>>>;

type Saying = (key: string, values?: Values) => string;
const loaders = new Map<string, LoadWords>();
const known = new Map<string, ReadonlyMap<string, string>>();
const saying = new Map<string, Saying>();
const listeners = new Set<() => void>();
let language: Language = 'en';
let wanted: Language = language;
let plural = new Intl.PluralRules(language);

/** In the language that `first-paint.js` has chosen. */
export async function startWords(first: LoadWords): Promise<void> {
  if (document.documentElement.lang === 'fr') speak('fr');
  await loadWords('first', first);
}

function speak(next: Language): void {
  wanted = language = next;
  plural = new Intl.PluralRules(next);
}

/** The words of a part, before its first sentence is asked for; they come along whenever the language changes. */
export async function loadWords(name: string, load: LoadWords): Promise<void> {
  if (loaders.has(name)) return;
  const asked = language;
  take(asked, await load(asked));
  // The language was changed meanwhile.
  if (asked !== language) return loadWords(name, load);
  loaders.set(name, load);
}

function take(of: Language, subjects: Readonly<Record<string, Messages>>): void {
  for (const [name, messages] of Object.entries(subjects))
    known.set(`${of}:${name}`, new Map(flat(of === 'fr' ? typographic(messages) : messages)));
}

const flat = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );

export const currentLanguage = (): Language => language;

/** As soon as the words of everything that is loaded are there in that language. */
export async function setLanguage(next: Language): Promise<void> {
  wanted = next;
  await Promise.all([...loaders.values()].map((load) => fetched(() => load(next))));
  // Also of what has come meanwhile: a map goes on to what is added on the way.
  for (const load of loaders.values()) take(next, await load(next));
  if (wanted !== next || language === next) return;
  speak(next);
  localStorage.setItem('rondo.language', next);
  document.documentElement.lang = next;
  for (const listener of [...listeners]) listener();
}

function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(onLanguage, currentLanguage);

/** The words of one subject, in the language of the screen. */
export function useT<Name extends Subject>(name: Name): Say<Name> {
  return wordsIn(useLanguage(), name);
}

/** The same outside of React. */
export const wordsOf = <Name extends Subject>(name: Name): Say<Name> => wordsIn(language, name);

function wordsIn<Name extends Subject>(of: Language, name: Name): Say<Name> {
  const place = `${of}:${name}`;
  const say = saying.get(place) ?? sayingAt(place);
  saying.set(place, say);
  return say;
}

function sayingAt(place: string): Saying {
  const textOf = (key: string, count: unknown): string | undefined => {
    const messages = known.get(place);
    const only = messages?.get(key);
    if (only !== undefined || typeof count !== 'number') return only;
    const none = count === 0 ? messages?.get(`${key}_zero`) : undefined;
    return none ?? messages?.get(`${key}_${plural.select(count)}`) ?? messages?.get(`${key}_other`);
  };
  return (key, values) => {
    const text = textOf(key, values?.['count']) ?? key;
    return values === undefined
      ? text
      : text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
