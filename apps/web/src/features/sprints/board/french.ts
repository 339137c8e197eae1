import type { Translation } from '../../../lib/i18n';
import type { en } from './english';

export const fr: Translation<typeof en> = {
  done: '{{done}} sur {{total}} faites',
  days_one: '{{count}} jour restant',
  days_other: '{{count}} jours restants',
  over: 'terminé',
  only: 'Seulement ce sprint',
};
