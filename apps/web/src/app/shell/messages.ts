import type { Translation } from '../../lib/i18n';

export const en = {
  notFound: {
    title: 'There is nothing here',
    text: 'The page does not exist, or it is not yours to see.',
    home: 'Go to the start page',
  },
} as const;

export const fr: Translation<typeof en> = {
  notFound: {
    title: 'Il n’y a rien ici',
    text: 'La page n’existe pas, ou vous n’y avez pas accès.',
    home: 'Aller à la page d’accueil',
  },
};
