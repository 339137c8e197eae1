import { create, epic, label, limit, step, type Step } from '../deeds.js';
import { words } from '../words.js';

/** What the team already has on its board on the first morning. */
export const opening: readonly Step[] = [
  step(
    1,
    '08:50',
    words(
      'A board, a two-week goal, limits that keep work small',
      'Un tableau, un objectif de deux semaines, des limites',
    ),
    label('performance', 'teal', words('performance', 'performance')),
    label('security', 'pink', words('security', 'sécurité')),
    label('incident', 'red', words('incident', 'incident')),
    epic('faster', 'blue', words('Halve the API response time', 'Diviser par deux le temps de réponse de l’API')),
    limit('CODE', 3),
    limit('BUILD', 2),
    limit('TEST', 2),
    limit('DEPLOY', 3),
    create('alert', {
      title: words('Alert when P99 goes over 500 ms', 'Alerter quand le P99 dépasse 500 ms'),
      type: 'chore',
      stage: 'MONITOR',
      points: 1,
      label: 'performance',
      origin: 'metric',
      description: words(
        'P50 50 ms, P95 150 ms, P99 500 ms: the slowest pages are the ones that people complain about.',
        'P50 50 ms, P95 150 ms, P99 500 ms : les pages les plus lentes sont celles dont on se plaint.',
      ),
    }),
  ),
];
