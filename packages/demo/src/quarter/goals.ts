import type { GoalMetric, GoalVerdict } from '@rondo/domain';
import { words, type Words } from '../words.js';
import type { Area } from './catalogue/item.js';

export interface Goal {
  readonly area: Area;
  readonly goal: Words;
  readonly metric?: { readonly name: Words; readonly target: GoalMetric['target'] };
  /** How many planned stories it takes in, on top of what is carried over. */
  readonly takes: number;
  /** What the review found; the last sprint still runs. */
  readonly found?: { readonly verdict: GoalVerdict; readonly note: Words };
}

export const goals: readonly Goal[] = [
  {
    area: 'checkout',
    goal: words('Customers pay on one page', 'Les clients paient sur une seule page'),
    metric: { name: words('Abandoned baskets', 'Paniers abandonnés'), target: '−15 %' },
    takes: 11,
    found: {
      verdict: 'partly',
      note: words(
        'The page is live; saved cards came too late to be measured.',
        'La page est en ligne ; les cartes enregistrées sont venues trop tard pour être mesurées.',
      ),
    },
  },
  {
    area: 'checkout',
    goal: words('Paying works with every card that we accept', 'Le paiement marche avec toutes les cartes acceptées'),
    takes: 12,
    found: { verdict: 'met', note: words('No refusal that we cannot explain.', 'Plus un refus sans explication.') },
  },
  {
    area: 'search',
    goal: words('Search finds what people type', 'La recherche trouve ce que les gens tapent'),
    metric: { name: words('Searches without a result', 'Recherches sans résultat'), target: '−50 %' },
    takes: 12,
    found: { verdict: 'met', note: words('−58 % after one week.', '−58 % après une semaine.') },
  },
  {
    area: 'mobile',
    goal: words('The shop is a pleasure on a phone', 'La boutique est agréable sur téléphone'),
    metric: { name: words('Orders from phones', 'Commandes sur téléphone'), target: '+10 %' },
    takes: 14,
    found: {
      verdict: 'partly',
      note: words('+6 %. Paying with the wallet is missing.', '+6 %. Il manque le paiement par le portefeuille.'),
    },
  },
  {
    area: 'account',
    goal: words('Customers help themselves in their account', 'Les clients se débrouillent dans leur compte'),
    takes: 13,
    found: {
      verdict: 'not',
      note: words(
        'The expired certificate and what followed took four days of three people.',
        'Le certificat expiré et ses suites ont pris quatre jours à trois personnes.',
      ),
    },
  },
  {
    area: 'stock',
    goal: words('Nobody buys what is sold out', 'Personne n’achète ce qui est épuisé'),
    metric: { name: words('Orders cancelled for lack of stock', 'Commandes annulées faute de stock'), target: '0' },
    takes: 12,
    found: { verdict: 'met', note: words('None since Wednesday.', 'Aucune depuis mercredi.') },
  },
  {
    area: 'delivery',
    goal: words('Every parcel can be followed', 'Chaque colis peut être suivi'),
    metric: { name: words('Questions about deliveries', 'Questions sur les livraisons'), target: '−30 %' },
    takes: 12,
  },
];
