import { bug, chore, feature, improvement, spike, type Item } from './item.js';

/** What lies at the far end of the backlog; most of it nobody has estimated. */
export const ideas: readonly Item[] = [
  feature(0, 'front request', 'Reviews with photos', 'Des avis avec photos'),
  feature(0, 'front back', 'Gift cards', 'Cartes cadeaux'),
  feature(8, 'back', 'A shop for companies, with their own prices', 'Une boutique pour entreprises, à leurs prix'),
  feature(0, 'front', 'A size guide that asks three questions', 'Un guide des tailles en trois questions'),
  bug(0, 'front', 'The footer flickers on very wide screens', 'Le pied de page clignote sur très grand écran'),
  feature(
    13,
    'front back',
    'Sell in a second language and currency',
    'Vendre dans une autre langue et une autre monnaie',
  ),
  chore(0, 'back debt', 'One way to send emails instead of three', 'Une façon d’envoyer les emails au lieu de trois'),
  feature(0, 'data request', 'Recommend what goes well together', 'Recommander ce qui va bien ensemble'),
  spike(2, 'data', 'Which pages does nobody visit?', 'Quelles pages personne ne visite ?'),
  feature(0, 'front', 'A page for every brand', 'Une page par marque'),
  improvement(1, 'debt', 'Delete a switch when it has done its work', 'Retirer un interrupteur quand il a servi'),
  improvement(2, '', 'One review within four hours', 'Une revue en moins de quatre heures'),
  improvement(1, '', 'A checklist for the nightly release', 'Une liste de contrôle pour la livraison de nuit'),
  feature(0, 'front access', 'Subtitles on product films', 'Sous-titres sur les films produit'),
  feature(5, 'back', 'Subscriptions: the same basket every month', 'Abonnement : le même panier chaque mois'),
  bug(1, 'back', 'Old newsletters still arrive', 'D’anciennes newsletters arrivent encore'),
  feature(0, 'front', 'See the product in your room', 'Voir le produit dans sa pièce'),
  chore(3, 'data debt', 'Partition the order table by year', 'Partitionner la table des commandes par année'),
  feature(0, 'back request', 'An interface for resellers', 'Une interface pour les revendeurs'),
  feature(3, 'front', 'Chat with the shop in opening hours', 'Discuter avec la boutique aux heures d’ouverture'),
  chore(0, '', 'Measure what a visit costs in energy', 'Mesurer ce qu’une visite coûte en énergie'),
  feature(0, 'front', 'Wedding and birth lists', 'Listes de mariage et de naissance'),
];
