import { bug, chore, feature, hotfix, improvement, security, spike, type Item } from './item.js';

export const operations: readonly Item[] = [
  chore(2, '', 'Alerts that name the page that is slow', 'Des alertes qui nomment la page lente'),
  chore(3, 'back', 'Blue and green behind one switch', 'Bleu et vert derrière un interrupteur'),
  improvement(2, '', 'Roll back in one command', 'Retour arrière en une commande'),
  chore(1, '', 'Certificates renew themselves', 'Les certificats se renouvellent seuls'),
  security(3, 'back', 'Keys rotate every 90 days', 'Rotation des clés tous les 90 jours'),
  chore(2, 'debt', 'Tests in parallel: 12 minutes to 4', 'Tests en parallèle : de 12 minutes à 4'),
  improvement(1, '', 'Every alert has a page that says what to do', 'Chaque alerte a sa fiche réflexe'),
  chore(2, 'data', 'Restore a backup every month, by itself', 'Restaurer une sauvegarde chaque mois, tout seul'),
  security(2, '', 'Images are scanned before they are released', 'Les images sont analysées avant la livraison'),
  chore(3, '', 'Staging looks like production', 'La préproduction ressemble à la production'),
  spike(2, '', 'What a second region would cost', 'Le coût d’une seconde région'),
  chore(2, 'data', 'Keep logs 30 days, searchable', 'Garder les journaux 30 jours, cherchables'),
  improvement(2, '', 'Deploy on Friday morning at the latest', 'Déployer le vendredi matin au plus tard'),
  chore(1, '', 'Switch off what nobody uses at night', 'Éteindre la nuit ce que personne n’utilise'),
  feature(2, 'front', 'Status page for our customers', 'Page d’état pour nos clients'),
  security(1, '', 'Remove three accounts nobody owns', 'Retirer trois comptes sans propriétaire'),
];

/** What the watches have seen in the last days. */
export const seen: Readonly<Record<'MONITOR' | 'SECURE' | 'DEFEND', Item>> = {
  MONITOR: bug(2, 'back', 'Search is slow every day at noon', 'La recherche est lente chaque jour à midi'),
  SECURE: security(1, 'back', 'Two findings in the image service', 'Deux failles dans le service d’images'),
  DEFEND: security(2, 'back', 'Bots try passwords on the sign-in page', 'Des robots essaient des mots de passe'),
};

/** What nobody planned: it comes while a sprint runs. */
export const unplanned: readonly Item[] = [
  hotfix(1, 'back', 'Payment answers 500 for American Express', 'Le paiement répond 500 pour American Express'),
  bug(2, 'front', 'The basket is empty after signing in', 'Le panier est vide après connexion'),
  security(1, 'back', 'A library with a known hole in the image service', 'Faille connue dans le service d’images'),
  bug(1, 'front', 'Prices without currency on the printed order', 'Prix sans devise sur la commande imprimée'),
  hotfix(2, 'back', 'Search runs out of memory at noon', 'La recherche épuise la mémoire à midi'),
  bug(2, 'back', 'Emails go out twice since the last release', 'Les emails partent en double depuis la livraison'),
  bug(1, 'front', 'Pictures are missing in Safari', 'Des images manquent dans Safari'),
  hotfix(2, 'back', 'Nobody can sign in: the certificate has expired', 'Connexion impossible : certificat expiré'),
  hotfix(1, 'back', 'Sign-in link expires at once', 'Le lien de connexion expire aussitôt'),
  bug(3, 'back', 'Accounts are mixed up behind one address', 'Des comptes se mélangent derrière une même adresse'),
  bug(2, 'back', 'Stock goes below zero', 'Le stock passe sous zéro'),
  bug(1, 'front', 'The expected date is in the past', 'La date prévue est passée'),
  hotfix(1, 'back', 'The carrier has changed its address format', 'Le transporteur a changé son format d’adresse'),
  bug(2, 'front', 'The map does not load on the train', 'La carte ne se charge pas dans le train'),
];
