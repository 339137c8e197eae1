import { create, move, say, step, tick, type Step } from '../deeds.js';
import { words } from '../words.js';

/** Day 3 in the evening to day 9: v1.3.0 goes out, runs, is looked back on, and the next lap begins. */
export const releaseToPlan: readonly Step[] = [
  step(
    3,
    '18:30',
    words('v1.3.0 is tagged, its notes are written', 'v1.3.0 est taguée, ses notes sont écrites'),
    move('RELEASE', 'queries', 'pool', 'audit'),
    say(
      'queries',
      'jonas',
      words(
        '**v1.3.0**\n\n- Feature: faster product pages\n- Fix: connection pool leak\n- Security: three dependencies updated',
        '**v1.3.0**\n\n- Nouveau : pages produit plus rapides\n- Correction : fuite de connexions\n- Sécurité : trois dépendances mises à jour',
      ),
    ),
  ),
  step(
    4,
    '10:00',
    words('Canary: 10 % of the users get v1.3.0', 'Canary : 10 % des utilisateurs reçoivent v1.3.0'),
    move('DEPLOY', 'queries', 'pool', 'audit'),
    say('queries', 'samir', words('Canary at 10 %.', 'Canary à 10 %.')),
  ),
  step(
    4,
    '10:40',
    words('Response time: 50 % better', 'Temps de réponse : 50 % de mieux'),
    say(
      'queries',
      'samir',
      words('P95 from 290 ms to 146 ms, no error more.', 'P95 de 290 ms à 146 ms, pas une erreur de plus.'),
    ),
    tick('queries', 0),
  ),
  step(
    4,
    '11:00',
    words('100 %: in production, without a pause', '100 % : en production, sans coupure'),
    move('OPERATE', 'queries', 'pool', 'audit'),
  ),
  step(
    4,
    '14:00',
    words('Meanwhile the cache comes round again', 'Pendant ce temps, le cache refait son tour'),
    move('BUILD', 'cache'),
    move('CODE', 'cdn'),
  ),
  step(4, '14:10', words('This time its tests are green', 'Cette fois ses tests sont verts'), move('TEST', 'cache')),
  step(
    5,
    '09:10',
    words('Five requests from a suspicious address: blocked', 'Cinq requêtes d’une adresse suspecte : bloquée'),
    create('attack', {
      title: words('Block the address that guesses passwords', 'Bloquer l’adresse qui devine les mots de passe'),
      type: 'security',
      stage: 'DEFEND',
      points: 1,
      priority: 'urgent',
      label: 'security',
    }),
    say(
      'attack',
      'samir',
      words(
        'Detected, team told, blocked, logs read, written down.',
        'Détecté, équipe prévenue, bloqué, journaux lus, consigné.',
      ),
    ),
  ),
  step(
    5,
    '11:00',
    words('Operated and monitored: no incident', 'Exploité et surveillé : aucun incident'),
    say('alert', 'samir', words('P99 at 310 ms since v1.3.0.', 'P99 à 310 ms depuis v1.3.0.')),
    move('RELEASE', 'cache'),
    move('BUILD', 'cdn'),
  ),
  step(
    8,
    '09:00',
    words('The cache goes live, the assets are tested', 'Le cache est en ligne, les fichiers statiques en test'),
    move('DEPLOY', 'cache'),
    move('TEST', 'cdn'),
  ),
  step(
    8,
    '10:00',
    words('Retrospective: what went well, what to improve', 'Rétrospective : ce qui a marché, ce qu’on améliore'),
    move('MANAGE', 'queries', 'pool', 'audit'),
    say(
      'queries',
      'amina',
      words(
        'Went well: reviews within a day, canary. To improve: too many calls to the API for one page.',
        'Bien : des revues dans la journée, le canary. À améliorer : trop d’appels à l’API pour une page.',
      ),
    ),
  ),
  step(8, '16:00', words('The cache holds', 'Le cache tient'), move('OPERATE', 'cache'), move('RELEASE', 'cdn')),
  step(
    9,
    '09:00',
    words('A new lap: “now we optimise the API”', 'Un nouveau tour : « maintenant, on optimise les API »'),
    create('api', {
      title: words('One API call per page instead of nine', 'Un appel d’API par page au lieu de neuf'),
      type: 'improvement',
      points: 3,
      priority: 'high',
      origin: 'retro',
      label: 'performance',
      epic: 'faster',
      criteria: [words('The product page makes one call', 'La page produit fait un seul appel')],
    }),
    create('canary', {
      title: words('Make the canary a single click', 'Faire du canary un seul clic'),
      type: 'improvement',
      points: 2,
      origin: 'retro',
    }),
  ),
];
