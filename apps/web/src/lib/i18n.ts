import i18next from 'i18next';
import { createContext, use, useSyncExternalStore } from 'react';
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

const loaders = new Map<string, LoadWords>();
const saying = new Map<string, unknown>();
/** Sentences before their values are put in: a board says the same few hundred thousands of times. */
const known = new Map<string, string>();
const mostKnown = 2000;
const listeners = new Set<() => void>();
let language: Language = 'en';
let wanted: Language = language;

/** Dates and numbers are written as the browser writes them, where it speaks the language of the screen: `en-GB`, `fr-CH`. */
function localeOf(of: Language): string {
  const own = typeof navigator === 'undefined' ? '' : navigator.language;
  // Some browsers say what is no locale: `en-US@posix`.
  return own.startsWith(of) && /^[a-z]{2}(-[a-z0-9]+)*$/i.test(own) ? own : of;
}

/** `35,2` in French; without marks between the thousands, since numbers are also names: of stories, of years. */
const numbers = {
  en: new Intl.NumberFormat(localeOf('en'), { useGrouping: false }),
  fr: new Intl.NumberFormat(localeOf('fr'), { useGrouping: false }),
} as const satisfies Record<Language, Intl.NumberFormat>;
/** In the language that `first-paint.js` has chosen. */
export async function startWords(first: LoadWords): Promise<void> {
  wanted = language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
  void i18next.init({ lng: language, fallbackLng: false, initAsync: false, resources: {} });
  await loadWords('first', first);
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
  known.clear();
  for (const [name, messages] of Object.entries(subjects))
    i18next.addResourceBundle(of, name, of === 'fr' ? typographic(messages) : messages);
}

export const currentLanguage = (): Language => language;
/** For dates and numbers. */
export const currentLocale = (): string => localeOf(language);

/** As soon as the words of everything that is loaded are there in that language. */
export async function setLanguage(next: Language): Promise<void> {
  wanted = next;
  if (language === next) return;
  await Promise.all([...loaders.values()].map((load) => fetched(() => load(next))));
  // Also of what has come meanwhile: a map goes on to what is added on the way.
  for (const load of loaders.values()) take(next, await load(next));
  if (wanted !== next) return;
  language = next;
  localStorage.setItem('rondo.language', next);
  document.documentElement.lang = next;
  for (const listener of [...listeners]) listener();
}

/** Without a connection the other words could not come any more. */
export async function fetchOtherWords(): Promise<void> {
  const other = language === 'en' ? 'fr' : 'en';
  await Promise.allSettled([...loaders.values()].map((load) => load(other)));
}

function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Listened to in one place: a list of stories asks for it hundreds of times. */
export const LanguageContext = createContext<Language>('en');
export const useLanguageNow = (): Language => useSyncExternalStore(onLanguage, currentLanguage);
export const useLanguage = (): Language => use(LanguageContext);

/** The words of one subject, in the language of the screen. */
export function useT<Name extends Subject>(name: Name): Say<Name> {
  return wordsIn(useLanguage(), name);
}

/** The same outside of React. */
export const wordsOf = <Name extends Subject>(name: Name): Say<Name> => wordsIn(language, name);

function wordsIn<Name extends Subject>(of: Language, name: Name): Say<Name> {
  const place = `${of}:${name}`;
  const before = saying.get(place) as Say<Name> | undefined;
  if (before !== undefined) return before;
  const find = i18next.getFixedT(of, name) as unknown as (key: string, options: object) => string;
  const say: Say<Name> = (key, values) => {
    const { count } = values ?? {};
    const at = `${place}:${key}:${count ?? ''}`;
    const sentence = known.get(at) ?? keep(at, find(key, { count, skipInterpolation: true }));
    return values === undefined ? sentence : filled(sentence, values, of);
  };
  saying.set(place, say);
  return say;
}

function keep(at: string, sentence: string): string {
  if (known.size === mostKnown) known.clear();
  known.set(at, sentence);
  return sentence;
}

function filled(sentence: string, values: Values, of: Language): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numbers[of].format(value) : (value ?? '');
  });
}
