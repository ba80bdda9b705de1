import type { Pattern } from '../match.ts'

const re = (source: string): RegExp => new RegExp(source, 'g')

const NUMBER =
  '(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|quelques|one|two|three|four|five|seven|eight|ten|a few|an)'
const UNIT =
  '(?:h|heures?|min|minutes?|jours?|semaines?|mois|hours?|hrs?|days?|weeks?|months?|business days?|working days?)'
const WHEN_FR =
  "(?:demain|ce soir|ce matin|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine prochaine|la fin de (?:la )?(?:semaine|journee|mois)|\\d{1,2}(?:er)? ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le \\d{1,2}|\\d{1,2}/\\d{1,2}|\\d{1,2} ?h)"
const WHEN_EN =
  '(?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|the end of (?:the )?(?:day|week|month)|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{1,2} ?(?:am|pm))'
const GIVEN_FR =
  '(?:rembours|dedommag|indemnis|credit|recredit|livre|expedie|renvoye|remplac|echang|annul|offert|rappel|recontact|contact|rectifi|corrig|regl|resolu|repar|prelev|valid|active|resili|modifi)'

/** Words that bind the company for this case. */
export const PROMISES: readonly Pattern[] = [
  // « sous 48 h », « dans les 24 heures », « d’ici trois jours »
  {
    find: re(
      `\\b(?:sous|dans les|dans un delai de|d'ici|en moins de|dans|au bout de|within|in less than|in the next|in under|in) (?:maximum |environ |about |the next )?${NUMBER} ?(?:a |- ?|to )?(?:\\d{1,3} ?)?${UNIT}(?: ouvres| ouvrables)?\\b`,
    ),
  },
  { find: re(`\\b(?:d'ici|avant|au plus tard|des|pour) (?:a |au |le |la |ce )?${WHEN_FR}`) },
  { find: re(`\\b(?:by|before|no later than) (?:the )?${WHEN_EN}`) },
  // « vous le recevrez demain »
  {
    find: re(
      `\\b(?:recevrez|recevras|aurez|auras|arrivera|arriveront|sera livre|seront livres|sera la|partira)[^.!?]{0,50}\\b${WHEN_FR}`,
    ),
  },
  {
    find: re(
      `\\b(?:will|'ll) (?:arrive|be delivered|be there|receive|get|have|be shipped|ship)[^.!?]{0,50}\\b${WHEN_EN}`,
    ),
  },
  // « je vous rembourse », « vous serez remboursé », « votre commande sera remplacée »
  {
    find: re(
      `\\b(?:je|nous|on) (?:vous|te|le|la|les|l')? ?(?:en |le |la |les )?(?:rembourse|remboursons|rembourserai|rembourserons|dedommage|dedommageons|indemnise|indemnisons|credite|creditons|recredite|offre|offrons|renvoie|renvoyons|remplace|remplacons|livre|livrons|annule|annulons|garantis|garantissons|promets|promettons|assure que|certifie|rappelle dans|rappellerai|rappellerons|recontacterai|recontacterons|m'engage|nous engageons)\\b`,
    ),
  },
  {
    find: re(
      `\\bj(?:e |')(?:ai |viens de |vais (?:vous |te )?(?:le |la |les )?)(?:faire (?:rembourser|livrer|annuler)|procede[r]? (?:a|au)|${GIVEN_FR}[a-z]{0,6}|effectue|lance[r]? le|declenche|accorde|ouvert un dossier|enregistre votre remboursement)`,
    ),
  },
  {
    find: re(
      `\\b(?:vous|tu|il|elle|commande|colis|argent|somme|montant|article|produit|dossier|remboursement|probleme|compte|abonnement|livraison|paiement) (?:vous |te )?(?:serez|seras|sera|seront|allez etre|va etre|vont etre|a ete|est|avez ete) (?:bien |integralement |entierement |automatiquement |vite |rapidement |tres vite )?(?:${GIVEN_FR})[a-z]{0,5}`,
    ),
  },
  {
    find: re(
      `\\b(?:je m'engage|nous nous engageons|c'est promis|je vous le promets|je vous promets|je vous garantis|je te promets|je te garantis|garanti sans frais)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:recevrez|recevras|aurez|auras|avez|as) (?:bien |aussi |tres vite |rapidement )?(?:droit a|un remboursement|une indemnisation|un dedommagement|un bon|un avoir|un geste|une remise|un nouvel|une nouvelle|votre remboursement|ton remboursement)`,
    ),
  },
  {
    find: re(
      `\\b(?:un geste commercial|un bon d'achat|un avoir|une remise|une reduction|un remboursement) (?:de|vous (?:sera|est)|te (?:sera|est)|va vous)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:gratuitement|a nos frais|sans frais|offerts?|offertes?) (?:pour vous|de notre part)\\b`,
    ),
  },
  // “I will refund you”, “you will get your money back”
  {
    find: re(
      `\\b(?:i|we)(?:'ll| will|'ve| have| am going to|'m going to|'re going to| can)? (?:just |now |already |fully |also )?(?:refund(?:ed)?|reimburse[d]?|compensate[d]?|credit(?:ed)?|replace[d]?|cancel(?:l?ed)?|ship(?:ped)?|deliver(?:ed)?|resend|resent|guarantee[d]?|promise[d]?|waive[d]?|call(?:ed)? you|fix(?:ed)?|issue[d]? (?:a|your|the)|process(?:ed)? (?:a|your|the) refund|arrange[d]? (?:a|your|the)|give you a|offer you a|send you a (?:new|refund|voucher|replacement))\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:you|it|order|parcel|package|money|amount|refund|item|account|payment|subscription)(?:'ll| will|'s| has| is| are|'re)(?: be| been| being)? (?:fully |automatically |quickly |now )?(?:refunded|reimbursed|compensated|credited|replaced|cancell?ed|shipped|delivered|fixed|resolved|processed|called back|contacted)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:you(?:'re| are) entitled to|you will (?:get|receive|have) (?:a|an|your) (?:full |partial |new )?(?:refund|replacement|voucher|discount|credit|compensation|money)|your money back)\\b`,
    ),
  },
]

/** Sums and percentages. */
export const AMOUNTS: readonly Pattern[] = [
  {
    find: /(?<![\d.,])\d{1,7}(?:[ .,]\d{3}){0,2}(?:[.,]\d{1,2})? ?(?:€|\$|£|%|euros?\b|eur\b|dollars?\b|pounds?\b|pour ?cent\b|percent\b)/g,
  },
  { find: /[€$£] ?\d{1,7}(?:[ .,]\d{3}){0,2}(?:[.,]\d{1,2})?/g },
]
