import { bug, chore, feature, improvement, security, spike, type Item } from './item.js';

export const mobile: readonly Item[] = [
  feature(5, 'front', 'Product page that fits one thumb', 'Une page produit au pouce'),
  feature(3, 'front', 'Swipe through product pictures', 'Faire défiler les photos du doigt'),
  feature(2, 'front', 'Pictures in the size of the screen', 'Des images à la taille de l’écran'),
  bug(2, 'front', 'The menu covers the basket on small phones', 'Le menu couvre le panier sur petit téléphone'),
  feature(3, 'front', 'Install the shop on the home screen', 'Installer la boutique sur l’écran d’accueil'),
  feature(3, 'front back', 'Pay with the phone’s wallet', 'Payer avec le portefeuille du téléphone'),
  bug(1, 'front', 'Double tap zooms instead of adding', 'Le double appui zoome au lieu d’ajouter'),
  chore(2, 'front debt', 'Drop the old mobile stylesheet', 'Retirer l’ancienne feuille de style mobile'),
  feature(2, 'front access', 'Touch targets of at least 44 pixels', 'Cibles tactiles d’au moins 44 pixels'),
  feature(3, 'front', 'The basket works without a network', 'Le panier marche hors ligne'),
  improvement(1, 'front', 'Test on two cheap phones every sprint', 'Tester chaque sprint sur deux téléphones modestes'),
  spike(2, 'front', 'What makes the first page weigh 2 MB', 'Pourquoi la première page pèse 2 Mo'),
  feature(2, 'front', 'Dark theme that follows the phone', 'Thème sombre selon le téléphone'),
  bug(2, 'front', 'Rotating the phone loses what was typed', 'Tourner le téléphone efface la saisie'),
  feature(3, 'front request', 'Scan a code to find a product', 'Scanner un code pour trouver un produit'),
];

export const account: readonly Item[] = [
  feature(3, 'front back', 'Sign in with a link by email', 'Se connecter par un lien reçu par email'),
  feature(2, 'front', 'All orders on one page', 'Toutes les commandes sur une page'),
  feature(3, 'front back request', 'Return a product without writing to us', 'Renvoyer un produit sans nous écrire'),
  security(
    3,
    'back',
    'Lock an account after ten wrong passwords',
    'Verrouiller un compte après dix mots de passe faux',
  ),
  feature(2, 'front', 'Change the delivery address of an order', 'Changer l’adresse de livraison d’une commande'),
  feature(3, 'back', 'Delete my account and my data', 'Supprimer mon compte et mes données'),
  bug(1, 'front', 'The password field refuses spaces', 'Le champ mot de passe refuse les espaces'),
  bug(2, 'back', 'Signing out leaves the other device in', 'La déconnexion laisse l’autre appareil connecté'),
  feature(2, 'front', 'Invoices to download', 'Factures à télécharger'),
  chore(2, 'back debt', 'One table for addresses instead of three', 'Une table d’adresses au lieu de trois'),
  feature(3, 'front back', 'Wish list to share', 'Liste d’envies à partager'),
  feature(2, 'data request', 'Choose which emails I receive', 'Choisir les emails que je reçois'),
  improvement(1, 'back', 'Sign-in is watched by a synthetic user', 'La connexion est surveillée par un faux client'),
  security(2, 'back', 'Second factor for shop staff', 'Second facteur pour le personnel'),
  feature(5, 'back', 'Loyalty points that can be spent', 'Des points de fidélité à dépenser'),
];

export const delivery: readonly Item[] = [
  feature(3, 'front back', 'Follow the parcel on our own page', 'Suivre le colis sur notre page'),
  feature(3, 'front', 'Choose a pick-up point on a map', 'Choisir un point relais sur une carte'),
  feature(2, 'back', 'Message when the parcel leaves', 'Message au départ du colis'),
  feature(2, 'front', 'Delivery date before paying', 'Date de livraison avant de payer'),
  bug(2, 'back', 'Tracking numbers arrive a day late', 'Les numéros de suivi arrivent un jour trop tard'),
  feature(3, 'back', 'Third carrier for heavy parcels', 'Un troisième transporteur pour les colis lourds'),
  feature(2, 'front request', 'Leave it with a neighbour', 'Laisser chez un voisin'),
  bug(1, 'front', 'The map is empty for overseas addresses', 'La carte est vide pour l’outre-mer'),
  chore(2, 'back', 'Carrier credentials out of the code', 'Sortir du code les accès des transporteurs'),
  feature(5, 'back', 'Split an order into two deliveries', 'Partager une commande en deux livraisons'),
  feature(2, 'data', 'Late deliveries by carrier, every week', 'Retards par transporteur, chaque semaine'),
  improvement(2, 'back', 'A fake carrier for the tests', 'Un faux transporteur pour les tests'),
  feature(3, 'front', 'Delivery slots on the same day', 'Créneaux de livraison le jour même'),
  spike(1, 'data', 'Can we promise a two-hour slot?', 'Peut-on promettre un créneau de deux heures ?'),
];
