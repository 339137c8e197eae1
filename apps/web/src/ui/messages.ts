import type { Translation } from '../lib/i18n';

export const en = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved',
  copy: 'Copy',
  copied: 'Copied',
  retry: 'Try again',
  loading: 'Loading…',
  optional: 'optional',
  noAnswer: 'The server does not answer. Check your connection.',
  unexpected: 'Something went wrong on this page.',
  failed: 'This could not be loaded',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
} as const;

export const fr: Translation<typeof en> = {
  close: 'Fermer',
  cancel: 'Annuler',
  save: 'Enregistrer',
  saved: 'Enregistré',
  copy: 'Copier',
  copied: 'Copié',
  retry: 'Réessayer',
  loading: 'Chargement…',
  optional: 'facultatif',
  noAnswer: 'Le serveur ne répond pas. Vérifiez votre connexion.',
  unexpected: 'Une erreur s’est produite sur cette page.',
  failed: 'Impossible de charger cette page',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
};
