import { block, create, move, say, step, unblock, type Step } from '../deeds.js';
import { words } from '../words.js';

/** The counter-example: a feature that ships on a Friday evening, and the night that follows. */
export const friday: readonly Step[] = [
  step(
    12,
    '16:30',
    words(
      'The counter-example: a “cool” feature, Friday afternoon',
      'Le contre-exemple : une feature « cool », vendredi',
    ),
    create('shiny', {
      title: words('Animated home page', 'Page d’accueil animée'),
      type: 'feature',
      points: 5,
      origin: 'user',
    }),
    move('CODE', 'shiny'),
  ),
  step(
    12,
    '16:50',
    words('Nobody has reviewed it', 'Personne ne l’a relue'),
    move('BUILD', 'shiny'),
    say('shiny', 'jonas', words('Small change, works on my machine.', 'Petit changement, ça marche sur ma machine.')),
  ),
  step(
    12,
    '17:00',
    words('Friday 17:00: straight to production', 'Vendredi 17 h : droit en production'),
    move('DEPLOY', 'shiny'),
  ),
  step(12, '17:05', words('Everybody goes home', 'Tout le monde rentre'), move('OPERATE', 'shiny')),
  step(
    13,
    '03:00',
    words('Saturday 03:00: production is down', 'Samedi 3 h : la production est en panne'),
    create('outage', {
      title: words('Home page runs out of memory', 'La page d’accueil épuise la mémoire'),
      type: 'bug',
      stage: 'MONITOR',
      priority: 'urgent',
      origin: 'incident',
      label: 'incident',
      description: words(
        'Error rate 38 %, memory at its limit on every server since 02:57.',
        'Taux d’erreur 38 %, mémoire à la limite sur tous les serveurs depuis 02:57.',
      ),
    }),
    say('outage', 'samir', words('Alert received, I am on it.', 'Alerte reçue, je m’en occupe.')),
  ),
  step(
    13,
    '03:04',
    words('One click: rolled back in four minutes', 'Un clic : retour arrière en quatre minutes'),
    move('CODE', 'shiny'),
    block('shiny', 'defect', words('Leaks memory with every visit', 'Perd de la mémoire à chaque visite')),
    say(
      'outage',
      'samir',
      words('Rolled back to v1.3.1. Errors at 0.1 % again.', 'Retour à v1.3.1. Erreurs revenues à 0,1 %.'),
    ),
  ),
  step(
    13,
    '03:20',
    words('A hotfix, through every step this time', 'Un correctif, par toutes les étapes cette fois'),
    create('hotfix', {
      title: words('Limit the memory of each page', 'Limiter la mémoire de chaque page'),
      type: 'hotfix',
      points: 1,
      priority: 'urgent',
      origin: 'incident',
      label: 'incident',
    }),
    move('CODE', 'hotfix'),
  ),
  step(13, '03:50', words('Reviewed, built', 'Relu, construit'), move('BUILD', 'hotfix')),
  step(13, '03:55', words('Tested', 'Testé'), move('TEST', 'hotfix')),
  step(13, '04:10', words('Released as v1.3.2', 'Livré en v1.3.2'), move('RELEASE', 'hotfix')),
  step(13, '04:15', words('Canary, then everybody', 'Canary, puis tout le monde'), move('DEPLOY', 'hotfix')),
  step(13, '04:40', words('Production is calm', 'La production est calme'), move('OPERATE', 'hotfix')),
  step(
    15,
    '09:30',
    words(
      'Blameless postmortem: what let it happen, not who',
      'Post-mortem sans coupable : qu’est-ce qui l’a permis, pas qui',
    ),
    move('MANAGE', 'outage', 'hotfix', 'cache'),
    say(
      'outage',
      'amina',
      words(
        'Nothing stopped an unreviewed change, no test measured memory, and it went out with nobody watching.',
        'Rien n’a arrêté un changement non relu, aucun test ne mesurait la mémoire, et personne ne regardait.',
      ),
    ),
  ),
  step(
    15,
    '10:00',
    words('What was learnt comes back as the next plan', 'Ce qu’on a appris revient dans le plan suivant'),
    create('memory', {
      title: words('Measure memory in the tests', 'Mesurer la mémoire dans les tests'),
      type: 'improvement',
      points: 2,
      priority: 'high',
      origin: 'incident',
    }),
    create('friday', {
      title: words('No deployment that nobody will watch', 'Pas de déploiement que personne ne surveille'),
      type: 'improvement',
      points: 1,
      priority: 'high',
      origin: 'incident',
    }),
    create('drill', {
      title: words('Practise the rollback every month', 'S’exercer au retour arrière chaque mois'),
      type: 'improvement',
      points: 1,
      origin: 'incident',
    }),
    unblock('shiny'),
    move('PLAN', 'shiny'),
  ),
];
