import type { Translation } from '../../lib/i18n';

export const en = {
  title: 'Search and commands',
  placeholder: 'A command, a story, a project, a page…',
  nothing: 'Nothing matches “{{query}}”.',
  keys: 'All keys',
  then: 'then',
  hint: 'Keys work wherever you are not typing.',
} as const;

export const fr: Translation<typeof en> = {
  title: 'Recherche et commandes',
  placeholder: 'Une commande, une story, un projet, une page…',
  nothing: 'Rien ne correspond à « {{query}} ».',
  keys: 'Tous les raccourcis',
  then: 'puis',
  hint: 'Les raccourcis répondent partout où vous n’êtes pas en train d’écrire.',
};
