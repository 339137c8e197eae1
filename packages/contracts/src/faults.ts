import type { Language } from './problems.js';

/** What can be wrong with a value that is sent, in words that follow “the field … is not valid:”. */
const faults = {
  missing: { en: 'it is missing', fr: 'il manque' },
  kind: { en: 'another kind of value is needed ({expected})', fr: 'il faut une valeur d’une autre sorte ({expected})' },
  unknown: { en: 'there is no such field', fr: 'il n’y a pas de tel champ' },
  untaken: { en: 'none is taken here', fr: 'rien n’est attendu ici' },
  json: { en: 'this is not JSON', fr: 'ce n’est pas du JSON' },
  short: { en: 'at least {count} characters are needed', fr: 'il faut au moins {count} caractères' },
  long: { en: 'at most {count} characters are taken', fr: '{count} caractères au plus sont acceptés' },
  few: { en: 'at least {count} entries are needed', fr: 'il faut au moins {count} éléments' },
  many: { en: 'at most {count} entries are taken', fr: '{count} éléments au plus sont acceptés' },
  low: { en: 'at least {count} is needed', fr: 'il faut au moins {count}' },
  high: { en: 'at most {count} is taken', fr: '{count} au plus est accepté' },
  empty: { en: 'it is empty', fr: 'il est vide' },
  email: { en: 'this is not an email address', fr: 'ce n’est pas une adresse email' },
  uuid: { en: 'this is not an id (UUID)', fr: 'ce n’est pas un identifiant (UUID)' },
  date: { en: 'this is not a date (2026-02-28)', fr: 'ce n’est pas une date (2026-02-28)' },
  years: { en: 'its year is not from 2000 to 2199', fr: 'son année n’est pas entre 2000 et 2199' },
  early: { en: '{day} is the first day that is possible', fr: '{day} est le premier jour possible' },
  late: { en: '{day} is the last day that is possible', fr: '{day} est le dernier jour possible' },
  days: {
    en: 'its days run backwards, are more than two years, or lie more than twenty years back',
    fr: 'ses jours vont à rebours, dépassent deux ans ou datent de plus de vingt ans',
  },
  newAccount: { en: 'a new account needs it', fr: 'un nouveau compte en a besoin' },
  visible: { en: '1 to 100 visible ASCII characters are needed', fr: 'il faut de 1 à 100 caractères ASCII visibles' },
  form: { en: 'it does not have the right form', fr: 'il n’a pas la bonne forme' },
  choice: { en: 'one of these is needed: {values}', fr: 'il faut l’une de ces valeurs : {values}' },
  characters: {
    en: 'it has characters that cannot be kept',
    fr: 'il contient des caractères qui ne peuvent pas être conservés',
  },
  impossible: { en: 'it is not possible', fr: 'c’est impossible' },
} as const;
export type Fault = keyof typeof faults;

/** What is named when the fault is in no single field. */
export const wholeBody: Readonly<Record<Language, string>> = { en: 'request body', fr: 'corps de la requête' };

export const faultWords = (
  fault: Fault,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string => faults[fault][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
