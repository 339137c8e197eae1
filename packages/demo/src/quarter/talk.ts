import type { BlockCause } from '@rondo/domain';
import { words, type Words } from '../words.js';

/** What the people of the quarter say. */
export const remarks: readonly Words[] = [
  words('Change request open, read along.', 'Demande de fusion ouverte, vous pouvez lire.'),
  words('First review: good. Two names to change.', 'Première revue : bien. Deux noms à changer.'),
  words('Smaller than we thought: an index was there already.', 'Plus petit que prévu : un index existait déjà.'),
  words('Paired on it this morning.', 'Fait à deux ce matin.'),
  words('The test catches the old behaviour now.', 'Le test attrape maintenant l’ancien comportement.'),
  words('Measured before and after: twice as fast.', 'Mesuré avant et après : deux fois plus rapide.'),
  words('Behind a switch until the text is checked.', 'Derrière un interrupteur le temps de relire le texte.'),
];
export const failures: readonly Words[] = [
  words('Fails with an empty basket: back to CODE.', 'Échoue avec un panier vide : retour à CODE.'),
  words('Works in Chrome, not in Safari: back to CODE.', 'Marche dans Chrome, pas dans Safari : retour à CODE.'),
  words('Two tests fail only at night: back to CODE.', 'Deux tests n’échouent que la nuit : retour à CODE.'),
];
export const rollback: Words = words(
  'Errors doubled after the deployment: rolled back in three minutes.',
  'Erreurs doublées après le déploiement : retour arrière en trois minutes.',
);

interface Hindrance {
  readonly cause: BlockCause;
  readonly reason: Words;
}

export const blocks: readonly [Hindrance, ...Hindrance[]] = [
  {
    cause: 'external',
    reason: words('Waits for the payment provider’s key', 'Attend la clé du prestataire de paiement'),
  },
  { cause: 'decision', reason: words('Which text is legally right?', 'Quel texte est juste en droit ?') },
  {
    cause: 'dependency',
    reason: words('Needs the new price list first', 'A d’abord besoin de la nouvelle liste de prix'),
  },
  { cause: 'environment', reason: words('Staging is down', 'La préproduction est en panne') },
  { cause: 'defect', reason: words('Found a defect in the library', 'Défaut trouvé dans la bibliothèque') },
  { cause: 'capacity', reason: words('Nobody to review', 'Personne pour relire') },
];

export const carryReasons: readonly Words[] = [
  words('Larger than estimated', 'Plus gros qu’estimé'),
  words('An incident came first', 'Un incident est passé devant'),
  words('Blocked too long', 'Bloquée trop longtemps'),
  words('Started too late', 'Commencée trop tard'),
];

export const guests: readonly { readonly guest: string; readonly body: Words }[] = [
  {
    guest: 'Claire',
    body: words(
      'Can the delivery date also stand on the product page?',
      'La date de livraison peut-elle figurer aussi sur la page produit ?',
    ),
  },
  { guest: 'Claire', body: words('Much calmer than before. Thank you!', 'Bien plus calme qu’avant. Merci !') },
  {
    guest: 'Marc (support)',
    body: words(
      'Our people need to see the same page as the customer.',
      'Nos équipes doivent voir la même page que le client.',
    ),
  },
  {
    guest: 'Marc (support)',
    body: words('The error text should say who to call.', 'Le message d’erreur devrait dire qui appeler.'),
  },
  {
    guest: 'Sofia (marketing)',
    body: words('Could we rename it “favourites”?', 'Pourrait-on l’appeler « favoris » ?'),
  },
  {
    guest: 'Sofia (marketing)',
    body: words('The pictures look soft on my phone.', 'Les photos sont floues sur mon téléphone.'),
  },
];

export const refusedDemo: Words = words('Too slow with 200 lines', 'Trop lent avec 200 lignes');
export const dropReason: Words = words('Solved by the new pipeline', 'Réglé par la nouvelle chaîne');

export const description: readonly Words[] = [
  words(
    'Asked for by the people at the counter, who hear it every day.',
    'Demandé par l’équipe du comptoir, qui l’entend tous les jours.',
  ),
  words(
    'Small step first: no new page, no new setting.',
    'D’abord un petit pas : pas de page nouvelle, pas de réglage nouveau.',
  ),
  words(
    'We know that it worked when the metric of the goal moves.',
    'On saura que c’est réussi quand la mesure de l’objectif bougera.',
  ),
];
export const criteria: readonly Words[] = [
  words('Works on a phone and by keyboard', 'Marche sur téléphone et au clavier'),
  words('Answers in under 300 ms', 'Répond en moins de 300 ms'),
  words('Is covered by a test that failed before', 'Couvert par un test qui échouait avant'),
  words('The text is read by the product team', 'Le texte est relu par l’équipe produit'),
];
