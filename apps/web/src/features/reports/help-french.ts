import type { Translation } from '../../lib/i18n';
import type { help as en } from './help-english';

export const help: Translation<typeof en> = {
  sprint: {
    what: 'Ce qui était dans le sprint à son début, ce qui est venu et parti ensuite, ce qui a été terminé, et où le reste est allé.',
    formula: 'engagé + ajouté − retiré + réestimé = terminé + en cours',
    how: 'L’engagement est ce que contenait le sprint à son début. Terminé signifie qu’une story se trouvait à l’étape finale ou plus loin sur le chemin. Une sous-tâche ne compte pas comme une story de plus là où le sprint a eu la sienne aussi ; sa taille compte. À la clôture, le rapport est conservé tel quel : les changements ultérieurs de stories, de tailles ou de calendrier n’y touchent pas.',
    source:
      'D’après le rapport de sprint de Jira Software ; changement de périmètre au sens de Ken Schwaber et Jeff Sutherland, The Scrum Guide (2020).',
  },
  burn: {
    what: 'Burndown : ce qui reste à la fin de chaque jour, face à un rythme régulier sur les jours ouvrés. Burnup : périmètre et terminé séparés, pour que l’ajout de périmètre se voie.',
    formula: 'reste = périmètre − terminé ; rythme régulier après k jours ouvrés sur n = engagé × (1 − k ÷ n)',
    how: 'Le périmètre est ce que contient le sprint à la fin du jour, le terminé en est la part à l’étape finale ou plus loin ; le reste est leur différence. Les jours ombrés sont les week-ends et les jours fériés.',
    source:
      'Ken Schwaber, Mike Beedle, Agile Software Development with Scrum (2001) ; burnup d’après Alistair Cockburn.',
  },
  velocity: {
    what: 'Ce qui était engagé au début de chaque sprint clos, et ce qui était terminé à sa clôture.',
    formula: 'fourchette = du 10e au 90e percentile de ce qui a été terminé ; sprint typique = 50e percentile',
    how: 'La fourchette laisse de côté le dixième le plus bas et le plus haut des sprints affichés (10e au 90e percentile, interpolation linéaire) ; le milieu est la médiane. Planifiez avec la fourchette, pas avec un seul nombre.',
    source:
      'Mike Cohn, Agile Estimating and Planning (2005), chapitre 16 ; percentiles : Hyndman et Fan (1996), type 7.',
  },
  flow: {
    what: 'Combien de stories se trouvaient à chaque station à la fin de chaque jour. La hauteur d’une bande est le travail en cours ; une bande qui s’élargit est une file qui grandit.',
    formula: 'hauteur d’une bande = stories présentes à sa station à la fin du jour',
    how: 'Compté à partir de l’historique des étapes. Un déplacement annulé est laissé de côté avec son annulation.',
    source: 'Daniel Vacanti, Actionable Agile Metrics for Predictability (2015), chapitres 5 à 8.',
  },
  cycle: {
    what: 'Un point par story : quand elle a été terminée et combien de temps elle a pris. La moitié est sous la première ligne, 85 et 95 sur 100 sous les autres.',
    formula: 'temps de cycle = fin − premier départ de PLAN ; délai total = fin − création, en jours ouvrés',
    how: 'Le temps de cycle va du moment où une story a quitté PLAN pour la première fois jusqu’à sa fin ; le délai total part de sa création. Les deux en jours ouvrés du projet, avec fractions ; week-ends et jours fériés ne comptent pas. Il faut au moins cinq stories pour des percentiles.',
    source:
      'The Kanban Guide (2020), « Cycle time » ; nuage et percentiles d’après Vacanti (2015), chapitres 10 et 11 ; Hyndman et Fan (1996), type 7.',
  },
  stages: {
    what: 'Combien de temps les stories restent à chaque étape, tous passages réunis, et lesquelles ont pris le plus de temps.',
    formula: 'temps dans une étape = somme sur tous les passages de (départ − arrivée), en jours ouvrés',
    how: 'Sur les stories qui ont quitté l’étape dans la période et n’y sont pas revenues. Une story venue plus d’une fois est marquée du nombre de passages. Il faut au moins cinq stories pour des percentiles. Les jours en cours d’une story sont ceux des étapes affichées à côté, sans PLAN, où elle attend, et sans les étapes où elle est déjà faite. Son temps de cycle peut être plus long : il compte aussi ce qui a été repassé dans PLAN ou quitté avant la période.',
    source: 'Vacanti (2015), chapitre 3 ; le marquage des passages répétés est propre à Rondo.',
  },
  ageing: {
    what: 'Les stories en cours et leur âge, face à ce qu’a pris le travail terminé. Ce qui dépasse la ligne des 85 % mérite un regard aujourd’hui.',
    formula: 'âge = maintenant − premier départ de PLAN, en jours ouvrés',
    how: 'L’âge va du moment où une story a quitté PLAN pour la première fois jusqu’à maintenant, en jours ouvrés. Les lignes viennent des stories terminées dans la période, cinq au moins.',
    source: 'The Kanban Guide (2020), « Work item age » ; Vacanti (2015).',
  },
  throughput: {
    what: 'Combien de stories ont été terminées chaque semaine.',
    formula:
      'débit d’une semaine = ce qui a été terminé du lundi au dimanche ; fourchette = du 15e au 85e percentile des semaines entières, à partir de trois',
    how: 'Les semaines vont du lundi au dimanche dans le fuseau du projet. Celles que la période ou aujourd’hui coupe sont affichées mais ne comptent pas dans le milieu.',
    source: 'The Kanban Guide (2020), « Throughput ».',
  },
  blocked: {
    what: 'Les jours ouvrés que des stories ont passés bloquées, par cause.',
    formula: 'jours perdus = somme sur toutes les fois de (déblocage − blocage), en jours ouvrés dans la période',
    how: 'Chaque intervalle compte ses jours ouvrés dans la période ; une story bloquée compte jusqu’à maintenant. Deux stories bloquées le même jour font deux jours.',
    source: 'Klaus Leopold, Troy Magennis : blocker clustering ; David J. Anderson, Kanban (2010).',
  },
  forecast: {
    what: 'Une fourchette de jours avec la probabilité de chacun, plutôt qu’une seule date.',
    formula:
      'terminé après k jours = somme de k tirages parmi les jours passés ; jour des 85 % = le premier où 85 % des essais ont assez terminé',
    how: 'Monte-Carlo : des milliers d’avenirs sont tirés du débit quotidien de la période, sans la journée en cours ; ce qui a été terminé un week-end ou un jour férié compte le jour ouvré suivant, ou le dernier à la fin de la période. Une date à 85 % s’est réalisée dans 85 cas sur 100.',
    source:
      'Troy Magennis, Forecasting and Simulating Software Development Projects (2011) ; Vacanti, When Will It Be Done? (2018).',
  },
};
