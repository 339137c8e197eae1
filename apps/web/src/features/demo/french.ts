import type { Translation } from '../../lib/i18n';
import type { en } from './english';

export const fr: Translation<typeof en> = {
  day: 'Jour {{day}} · {{time}}',
  player: 'L’exemple',
  pause: 'Pause',
  resume: 'Reprendre',
  speed: 'Vitesse',
  times: '{{speed}}×',
  stop: 'Arrêter',
  step: 'Étape {{step}} sur {{count}}',
  finished: 'L’exemple est terminé. Déplacez les stories vous-même, ou supprimez tout.',
  stopped: 'Arrêté. Les stories restent jusqu’à ce que vous supprimiez l’exemple.',
  failed: 'L’exemple s’est arrêté : {{reason}}',
  again: 'Rejouer',
  remove: 'Supprimer l’exemple',
  removing: 'Suppression…',
  removed: 'L’exemple est supprimé.',
  isExample: 'Ceci est l’exemple.',
};
