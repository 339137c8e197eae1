import type { Translation } from '../lib/i18n';
import type { en } from './english';

export const fr: Translation<typeof en> = {
  close: 'Fermer',
  notices: 'Avis',
  cancel: 'Annuler',
  save: 'Enregistrer',
  saved: 'Enregistré',
  copy: 'Copier',
  copied: 'Copié',
  retry: 'Réessayer',
  loading: 'Chargement…',
  justNow: 'à l’instant',
  optional: 'facultatif',
  noAnswer: 'Le serveur ne répond pas. Vérifiez votre connexion.',
  unexpected: 'Une erreur s’est produite sur cette page.',
  failed: 'Impossible de charger cette page',
  notLoaded: 'Cette partie n’est pas encore chargée : il faut la connexion.',
  outdated: 'Rondo a été mis à jour : rechargez pour continuer.',
  reload: 'Recharger',
  required: 'Ce champ est nécessaire.',
  emailInvalid: 'Ce n’est pas une adresse email.',
  passwordShort: 'Au moins 8 caractères.',
  delete: 'Supprimer',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  figure: { help: 'Comment c’est calculé', table: 'Chiffres : {{title}}' },
};
