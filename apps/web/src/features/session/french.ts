import type { Translation } from '../../lib/i18n';
import type { en } from './english';

export const fr: Translation<typeof en> = {
  language: 'Langue',
  name: 'Votre nom',
  email: 'Email',
  password: 'Mot de passe',
  passwordHint: 'Au moins 8 caractères. Plus il est long, plus il est fort.',
  checking: 'Vérification du lien…',
  wrongLink: 'Ce lien est erroné : copiez-le à nouveau, jusqu’au bout.',
  noSecret: 'Cette adresse ne contient pas de secret. Ouvrez le lien complet qui vous a été donné.',
  signIn: {
    title: 'Connexion',
    submit: 'Se connecter',
    forgot: 'Mot de passe oublié ? Un administrateur de votre espace peut vous créer un lien de réinitialisation.',
  },
  setup: {
    title: 'À vous de jouer',
    text: 'Vous devenez propriétaire de cette installation.',
    workspace: 'Espace de travail',
    workspaceHint: 'Le nom de votre équipe ou de votre organisation.',
    submit: 'Créer le compte propriétaire',
    needLinkTitle: 'Cette installation n’a pas encore de propriétaire',
    needLink: 'Ouvrez le lien à usage unique affiché là où le serveur a été démarré.',
    doneTitle: 'Cette installation a un propriétaire',
  },
  join: {
    title: 'Rejoindre {{workspace}}',
    role: 'Vous êtes invité comme {{role}}.',
    as: 'Vous êtes connecté comme {{name}} ({{email}}).',
    submitAs: 'Rejoindre comme {{name}}',
    submit: 'Créer le compte et rejoindre',
    other: 'Utiliser un autre compte',
    have: 'J’ai déjà un compte',
  },
  reset: {
    title: 'Un nouveau mot de passe',
    text: 'Il met fin à toutes les sessions ouvertes de {{email}}.',
    next: 'Nouveau mot de passe',
    submit: 'Définir le mot de passe',
    done: 'Le mot de passe est défini. Connectez-vous avec lui.',
  },
  ticketTitle: 'Ce lien n’ouvre rien',
  toSignIn: 'Vers la connexion',
  role: { guest: 'invité', member: 'membre', admin: 'administrateur', owner: 'propriétaire' },
};
