import type { Pattern } from '../match.ts'

const re = (source: string): RegExp => new RegExp(source, 'g')

const NUMBER =
  '(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|trente|quelques|one|two|three|four|five|seven|eight|ten|a few)'
const UNIT =
  '(?:heures?|minutes?|jours?|semaines?|mois|hours?|minutes?|(?:business |working )?days?|weeks?|months?)'
const LENGTH = `${NUMBER} ?(?:(?:a|-|to|ou|or) ?\\d{1,3} ?)?${UNIT}`
const REDRESS_FR =
  "(?:remboursement|avoir|renvoi|nouvel envoi|echange|virement|geste commercial|dedommagement|bon d'achat|remise|annulation)"
const REDRESS_EN =
  '(?:refund|replacement|credit|voucher|discount|compensation|exchange|reimbursement)'

const FRENCH: readonly Pattern[] = [
  // « Comptez 3 à 5 jours », « cela prendra deux jours »
  {
    find: re(
      `\\b(?:comptez|compte|prendra|prend|prendront|faut compter|faudra|beneficiez de|disposez de|avez|aurez) (?:environ |encore |entre )?${LENGTH}`,
    ),
  },
  // « Je procède au remboursement », « je lance un nouvel envoi », « je vous fais un avoir »
  {
    find: re(
      `\\b(?:je|j'|on|nous) ?(?:vous |te )?(?:ai |avons |vais |viens de |allons )?(?:procede[rz]?|lance[rz]?|fais|faire|fait|effectue[rz]?|declenche[rz]?|applique[rz]?|accorde[rz]?|valide[rz]?|programme[rz]?|demande le|enregistre)[^.!?;:]{0,12}\\b${REDRESS_FR}\\b`,
    ),
  },
  {
    find: re(
      `\\bj'ai (?:bien |donc |deja )?(?:annule|modifie|applique|rembourse|expedie|renvoye|active|desactive|supprime|mis a jour|change|cree|credite|bloque|debloque|resilie|reserve|commande)[a-z]{0,2}\\b`,
    ),
  },
  {
    find: re(
      `\\bje (?:vous |te )?(?:ai |viens d'|viens de |vais )(?:vous |te )?(?:annule|modifi|appliqu|rembours|expedi|renvoy|activ|desactiv|supprim|mettre a jour|chang|credit|bloqu|debloqu|resili|livr)[a-z]{0,4}\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:on|nous) (?:s'occupe|nous occupons|occupons) de (?:vous |te )?(?:rembourser|livrer|remplacer|renvoyer)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:votre|ton|le|un|la) (?:${REDRESS_FR}|colis|commande|livraison|nouvel exemplaire|exemplaire) (?:est|sera|arrive|arrivera|part|partira|a ete|vous est|vous sera) (?:bien |deja )?(?:en cours|en route|en chemin|chez (?:vous|toi)|effectue|lance|valide|accorde|programme|confirme|offert|gratuit|rembourse|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)[a-z]{0,2}\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:vous|tu) (?:pouvez|pourrez|peux|pourras|allez|vas) (?:donc |bien )?(?:etre (?:rembourse|indemnise|dedommage|livre)|obtenir un|recevoir un|beneficier)[a-z]{0,2}`,
    ),
  },
  {
    find: re(
      `\\b(?:ne paierez|ne payerez|ne paieras|n'aurez) (?:rien|aucun frais|rien a payer)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:prenons|prends|prendrons) en charge (?:les |vos |le |la )?(?:frais|cout|retour|livraison|reparation|remplacement)`,
    ),
  },
  {
    find: re(
      `\\bgarantie (?:couvre|prend en charge|s'applique|vaut)\\b|\\b(?:c'est|est|sont) (?:entierement |integralement |totalement )?(?:remboursables?|gratuite?s?|couverte?s? par)\\b`,
    ),
  },
]

const ENGLISH: readonly Pattern[] = [
  {
    find: re(
      `\\b(?:takes?|take|allow|expect|lasts?|have|within|after) (?:about |up to |around )?${LENGTH}`,
    ),
  },
  {
    find: re(
      `\\b(?:i'm|i am|we're|we are) (?:now |already |currently )?(?:refunding|reimbursing|cancell?ing|replacing|shipping|sending (?:you|out)|crediting|issuing|processing|applying|updating|changing)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:i|we)(?:'ve| have) (?:just |already |now |also |gone ahead and )?(?:applied|updated|changed|added|removed|cancell?ed|refunded|credited|issued|shipped|booked|scheduled|activated|deleted|ordered|unblocked|closed|processed)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:i've|i have|we've|we have) gone ahead\\b|\\b(?:i|we) (?:cancell?ed|refunded|credited|shipped|replaced) (?:your|the|it)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:your|the|a) ${REDRESS_EN} (?:is|was|has been|will be) (?:now |already )?(?:on its way|on the way|being|approved|issued|confirmed|processed|sent|in progress|granted)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:you can|you may|you'll|you could|you're able to|you are able to|you should) (?:get|receive|have|claim|be given) (?:a |an |your )?(?:full |partial |free )?(?:${REDRESS_EN}|money)\\b`,
    ),
  },
  { find: re(`\\b(?:won't|will not|don't|do not) (?:have to |need to )?pay\\b`) },
  {
    find: re(
      `\\bwarranty (?:covers|applies|includes)\\b|\\b(?:is|are) (?:completely |totally )?(?:free of charge|free for you|refundable|covered by|on us)\\b`,
    ),
  },
  {
    find: re(
      `\\bexpect (?:your|the|it) [^.!?;:]{0,20}\\b(?:on |by )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)\\b`,
    ),
  },
]

/** Acts on an account, rights and lengths of time said as given. */
export const PROMISE_CLAUSES: readonly Pattern[] = Object.freeze([...FRENCH, ...ENGLISH])
