import type { Translation } from '../../lib/i18n';
import type { en } from './english';

export const fr: Translation<typeof en> = {
  type: {
    feature: 'Fonctionnalité',
    bug: 'Bug',
    hotfix: 'Correctif urgent',
    improvement: 'Amélioration',
    security: 'Sécurité',
    chore: 'Tâche technique',
    spike: 'Exploration',
  },
  priority: { none: 'Sans priorité', low: 'Basse', medium: 'Moyenne', high: 'Haute', urgent: 'Urgente' },
  priorityIs: 'Priorité : {{priority}}',
  age: {
    now: '< 1 min',
    minutes: '{{count}} min',
    hours: '{{count}} h',
    days: '{{count}} j',
    weeks: '{{count}} sem',
  },
  ageTitle: 'Dans {{station}} depuis le {{date}}',
  blocked: 'Bloquée',
  cause: {
    dependency: 'Attend une autre story',
    decision: 'Attend une décision',
    external: 'Attend quelqu’un d’extérieur',
    environment: 'L’environnement est en panne',
    defect: 'Un défaut gêne',
    capacity: 'Personne n’est disponible',
    other: 'Autre raison',
  },
  points_one: '{{count}} point',
  points_other: '{{count}} points',
  due: 'Échéance le {{date}}',
  overdue: 'Échéance dépassée : {{date}}',
  noKeyYet: 'nouvelle',
  sprint: 'Sprint {{number}}',
  backlog: 'Backlog',
  quickAdd: {
    placeholder: 'Que faut-il faire ?',
    help: '#étiquette  @nom  !haute  ^5 · Entrée ajoute, Échap ferme',
    several: '{{count}} stories, une par ligne',
  },
  somebody: 'Une personne partie',
};
