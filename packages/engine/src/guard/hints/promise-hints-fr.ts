import type { Hint } from './hint.ts'

/*
 * French turns of phrase in which a bot may promise, and may state a fact as well; in folded text.
 *   « C’est annulé », « vos droits sont rétablis »
 *   « j’ai déplacé le rendez-vous »
 *   « 50 % », « 98,60 € »
 *   « sans frais »
 *   « d’ici un quart d’heure », « demain matin »
 *   « une collègue vous appelle »
 *   « vous avez droit », « je vous l’échange »
 */
const rule = 'unsupported-promise'

/** What has been done, is free, comes by a day, or is somebody’s right. */
export const PROMISE_HINTS_FR: readonly Hint[] = [
  {
    rule,
    find: /\b(?:c'est|est|sont|sera|seront|ete) (?:bien |deja |desormais |maintenant |donc )?(?:annul|modifi|chang|deplac|bloqu|suspend|confirm|reserv|retir|rembours|credit|offert|prolong|retabli|couvert|accord|valid|inclus|prev|install|supprim|debloqu|report|rendu|envoy|programm)[a-z]{0,4}\b/g,
  },
  {
    rule,
    find: /\bj'ai (?:deja |bien |aussi |tout |egalement )?(?:ajoute|change|modifie|deplace|arrete|suspendu|annule|bloque|retire|mis|marque|reserve|reemis|commande|debloque|reinitialise|prolonge|credite|rembourse|supprime|ferme|programme|decale|prevenu|alerte|inscrit|renvoye)\b|\bje (?:le |la |les )?(?:mets|bloque|annule|suspends|modifie|change|deplace|retire|ajoute|reserve|programme|decale|rembourse|credite|prolonge)\b/g,
  },
  { rule, find: /\d ?(?:€|%|euros?\b|eur\b|francs?\b|chf\b)/g },
  {
    rule,
    find: /\b(?:sans (?:frais|rien payer|supplement|penalite|engagement|relance|interruption)|gratuit(?:e|s|es|ement)?|ne (?:vous |te )?coute(?:ra)? rien|rien a payer|offert(?:e|s|es)?|a nos frais|aucuns? (?:frais|supplement))\b/g,
  },
  {
    rule,
    find: /\b(?:sous|d'ici|dans|avant|des|jusqu'a|jusqu'au|a partir d[eu]|entre|au bout de) (?:\d+|le \d+|une?|deux|trois|quatre|cinq|huit|dix|douze|quinze|demain|ce soir|midi|minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la fin|l'heure|la journee|la semaine)\b|\b(?:demain|ce soir|aujourd'hui|cet apres-midi|la semaine prochaine|a l'instant|tout de suite|immediatement)\b/g,
  },
  {
    rule,
    find: /\b(?:quelqu'un|(?:une?|le|la|votre|ton|notre) (?:collegue|conseill\w{2,4}|technicien\w{0,2}|personne|livreur|coursier|comptabilite|equipe|service|secretariat|artisan|plombier)|elle|il|ils) (?:vous |t'|te )?(?:appelle|rappelle|ecrit|repond|contacte|passe|repasse|monte|vient|livre|attend|garde|doit|ecrira|viendra|passera|reviendra)\w{0,5}\b/g,
  },
  {
    rule,
    find: /\b(?:vous avez|tu as) (?:droit|jusqu'|\d)|\b(?:vous|tu) (?:etes|serez|seras|es) (?:bien |aussi )?(?:couvert|eligible|assure|rembours|prioritaire)\w{0,4}|\b(?:vous|tu) (?:pouvez|peux) (?:prendre|changer|rendre|echanger|annuler|retourner|garder)\b|\bje (?:peux |vais )?(?:vous |te |t')(?:l'|le |la |les )?(?:accord|offr|rembours|echang|envoi|envoy|credit|fais cadeau|double|remplac)\w{0,5}/g,
  },
]
