import type { Translation } from '../../../lib/i18n';

/** What the board says of a sprint; it comes with the board, the words of the pages of sprints with those. */
export const en = {
  done: '{{done}} of {{total}} done',
  days_one: '{{count}} day left',
  days_other: '{{count}} days left',
  over: 'over',
  only: 'Only this sprint',
} as const;

export const fr: Translation<typeof en> = {
  done: '{{done}} sur {{total}} faites',
  days_one: '{{count}} jour restant',
  days_other: '{{count}} jours restants',
  over: 'terminé',
  only: 'Seulement ce sprint',
};
