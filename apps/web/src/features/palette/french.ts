import type { Translation } from '../../lib/i18n';
import type { en } from './english';

export const fr: Translation<typeof en> = {
  title: 'Recherche et commandes',
  placeholder: 'Une commande, une story, un projet, une page…',
  nothing: 'Rien ne correspond à « {{query}} ».',
  keys: 'Tous les raccourcis',
  then: 'puis',
  hint: 'Les raccourcis répondent partout où vous n’êtes pas en train d’écrire.',
};
