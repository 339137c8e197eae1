import { block, create, move, say, step, tick, unblock, type Step } from '../deeds.js';
import { words } from '../words.js';

/** Days 1 to 3: from the client's words to an image whose tests are green. */
export const planToTest: readonly Step[] = [
  step(
    1,
    '09:00',
    words('The client: “pages load too slowly”', 'La cliente : « les pages chargent trop lentement »'),
    create('queries', {
      title: words('Optimise the database queries', 'Optimiser les requêtes de la base'),
      type: 'feature',
      points: 3,
      priority: 'high',
      origin: 'client',
      label: 'performance',
      epic: 'faster',
      description: words(
        'Pages load too slowly. The average query takes 5 ms, the worst takes 200 ms: find it, and shorten it.',
        'Les pages chargent trop lentement. Une requête prend 5 ms en moyenne, la pire 200 ms : la trouver et la raccourcir.',
      ),
      criteria: [
        words(
          'Response time of the product page is halved',
          'Le temps de réponse de la page produit est divisé par deux',
        ),
        words('No query takes more than 50 ms', 'Aucune requête ne dépasse 50 ms'),
      ],
    }),
    say('queries', 'client', words('Pages load too slowly.', 'Les pages chargent trop lentement.')),
  ),
  step(
    1,
    '09:40',
    words('Planning: small pieces, in an order', 'Planification : de petits morceaux, dans un ordre'),
    create('cache', {
      title: words('Cache user queries in Redis', 'Mettre en cache les requêtes utilisateur dans Redis'),
      type: 'feature',
      points: 2,
      priority: 'medium',
      label: 'performance',
      epic: 'faster',
      criteria: [words('A cached read takes under 5 ms', 'Une lecture en cache prend moins de 5 ms')],
    }),
    create('cdn', {
      title: words('Serve static assets from a CDN', 'Servir les fichiers statiques par un CDN'),
      type: 'feature',
      points: 2,
      priority: 'low',
      label: 'performance',
      epic: 'faster',
    }),
    say('queries', 'amina', words('First in the order: three days at most.', 'La première : trois jours au plus.')),
  ),
  step(
    1,
    '15:10',
    words('The dependency check finds something', 'La vérification des dépendances trouve quelque chose'),
    create('audit', {
      title: words('3 vulnerabilities, 1 critical', '3 vulnérabilités, dont 1 critique'),
      type: 'security',
      stage: 'SECURE',
      points: 1,
      priority: 'high',
      label: 'security',
    }),
  ),
  step(
    2,
    '09:00',
    words('Coding begins, with small commits', 'On code, par petits commits'),
    move('CODE', 'queries'),
    say(
      'queries',
      'jonas',
      words(
        'Change request open already, so that you can read along.',
        'Demande de fusion déjà ouverte : vous pouvez suivre.',
      ),
    ),
  ),
  step(2, '10:20', words('A second pair picks up the cache', 'Un second binôme prend le cache'), move('CODE', 'cache')),
  step(
    2,
    '11:30',
    words('Metrics show a leak in the connection pool', 'Les mesures montrent une fuite de connexions'),
    create('pool', {
      title: words('Connection pool leaks under load', 'Le pool de connexions fuit sous la charge'),
      type: 'bug',
      points: 1,
      priority: 'high',
      origin: 'metric',
    }),
    move('CODE', 'pool'),
  ),
  step(
    2,
    '15:00',
    words('The cache waits for a decision', 'Le cache attend une décision'),
    block('cache', 'decision', words('Who runs Redis in production?', 'Qui exploite Redis en production ?')),
    say(
      'queries',
      'lucie',
      words('First review: good. One index is missing.', 'Première revue : bien. Il manque un index.'),
    ),
  ),
  step(
    3,
    '09:30',
    words('Dev and Ops talk: unblocked in two minutes', 'Dev et Ops se parlent : débloqué en deux minutes'),
    unblock('cache'),
    say('cache', 'samir', words('We do: there is room on the cluster.', 'Nous : il y a de la place sur le cluster.')),
  ),
  step(
    3,
    '10:00',
    words('Second review, merged', 'Deuxième revue, fusionné'),
    say('queries', 'samir', words('Second review: merged.', 'Deuxième revue : fusionné.')),
    move('BUILD', 'queries', 'pool'),
  ),
  step(
    3,
    '10:05',
    words('The critical finding is fixed the same way', 'La faille critique suit le même chemin'),
    move('CODE', 'audit'),
  ),
  step(
    3,
    '10:10',
    words('An image is made; the tests start by themselves', 'Une image est construite ; les tests partent seuls'),
    move('TEST', 'queries', 'pool'),
    move('BUILD', 'audit', 'cache'),
  ),
  step(
    3,
    '10:11',
    words('150 tests pass in 30 seconds', '150 tests passent en 30 secondes'),
    say('queries', 'noor', words('150 tests, all green, 30 s.', '150 tests, tous verts, 30 s.')),
    tick('queries', 1),
  ),
  step(3, '10:20', words('On to the tests', 'Aux tests'), move('TEST', 'cache', 'audit')),
  step(
    3,
    '10:24',
    words('A test fails: the story goes back, not on', 'Un test échoue : la story recule, elle n’avance pas'),
    move('CODE', 'cache'),
    say(
      'cache',
      'noor',
      words(
        'A cached user survives sign-out: back to CODE.',
        'Un utilisateur en cache survit à la déconnexion : retour à CODE.',
      ),
    ),
  ),
];
