import i18next, { type FlatNamespace, type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { typographic } from './french';

export type Language = 'en' | 'fr';
export const languages = { en: 'English', fr: 'Français' } as const satisfies Record<Language, string>;

/** The same keys in another language: a missing one does not compile. */
export type Translation<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translation<Messages[Key]>;
};

interface Messages {
  readonly [key: string]: string | Messages;
}
export interface BothLanguages {
  readonly en: Messages;
  readonly fr: Messages;
}

const storageKey = 'rondo.language';

export function startI18n(messages: Readonly<Record<string, BothLanguages>>): void {
  const language = firstLanguage();
  void i18next.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      en: mapValues(messages, ({ en }) => en),
      fr: mapValues(messages, ({ fr }) => typographic(fr)),
    },
  });
  document.documentElement.lang = language;
}

/** The words of a part that is loaded later; before its first sentence is asked for. */
export function addWords(name: string, { en, fr }: BothLanguages): void {
  if (i18next.hasResourceBundle('en', name)) return;
  i18next.addResourceBundle('en', name, en);
  i18next.addResourceBundle('fr', name, typographic(fr));
}

const mapValues = <From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));

/** First visit: the first language of the browser that we speak. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages];
  const known = wanted.map((tag) => tag?.slice(0, 2)).find((tag) => tag === 'en' || tag === 'fr');
  return known ?? 'en';
}

export const currentLanguage = (): Language => (i18next.language === 'fr' ? 'fr' : 'en');

export function setLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  if (language !== currentLanguage()) void i18next.changeLanguage(language);
}

function onLanguage(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

export const useLanguage = (): Language => useSyncExternalStore(onLanguage, currentLanguage);

const fixed = new Map<string, unknown>();

/** The words of one feature, in the language of the screen. */
export function useT<Namespace extends FlatNamespace>(namespace: Namespace): TFunction<Namespace> {
  return wordsOf(namespace, useLanguage());
}

/** The same outside of React. */
export function wordsOf<Namespace extends FlatNamespace>(
  namespace: Namespace,
  language: Language = currentLanguage(),
): TFunction<Namespace> {
  const key = `${language}:${namespace}`;
  const known = fixed.get(key);
  if (known !== undefined) return known as TFunction<Namespace>;
  const words = i18next.getFixedT(language, namespace);
  fixed.set(key, words);
  return words as unknown as TFunction<Namespace>;
}
