import type { Translation } from '../../lib/i18n';

export const en = {
  day: 'Day {{day}} · {{time}}',
  player: 'The example',
  pause: 'Pause',
  resume: 'Go on',
  speed: 'Speed',
  times: '{{speed}}×',
  stop: 'Stop',
  step: 'Step {{step}} of {{count}}',
  finished: 'The example is over. Move the stories yourself, or delete it all.',
  stopped: 'Stopped. The stories stay until you delete the example.',
  failed: 'The example stopped: {{reason}}',
  again: 'Play again',
  remove: 'Delete the example',
  removing: 'Deleting…',
  removed: 'The example is deleted.',
  isExample: 'This is the example.',
} as const;

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
