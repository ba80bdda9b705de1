import { fold } from '../../guard/fold.ts'

/** Below this, a sentence tells the matter, not what hangs on it. */
export const A_STAKE = 2

interface Mark {
  readonly points: number
  readonly find: RegExp
}

/** Folded: lower case, no accents, straight apostrophe. */
const MARKS: readonly Mark[] = [
  // Somebody else is concerned: « ma fille », “my gran”. Alone it may be whoever placed the order.
  {
    points: 1,
    find: /\b(?:ma|mon|mes|notre|nos) (?:petite?-|grands?-|belle-|beau-)?(?:filles?|fils|enfants?|bebes?|mere|pere|parents|meres?|peres?|mari|femme|epouse|epoux|conjointe?|compagnon|compagne|soeurs?|freres?|mamie|papi|papy|nieces?|neveux?|eleves|patients|clients|equipe)\b|\b(?:my|our) (?:little |elderly |newborn )?(?:daughter|son|kids?|child|children|baby|mother|father|mum|mom|dad|parents|husband|wife|partner|sister|brother|gran|grandma|grandpa|grandmother|grandfather|niece|nephew|pupils|patients|clients|team)\b/,
  },
  // An occasion that does not wait
  {
    points: 2,
    find: /(?<!\b(?:code|offre|remise|promo|joyeux|bon|carte|date de|apres) )(?<!offre d')\b(?:anniversaires?|mariage|noces|bapteme|noel|communion|naissance|accouchement|obseques|enterrement|funerailles|demenagement|fete des (?:meres|peres)|rentree des classes|entretien d'embauche|examens?|concours|baccalaureat)\b(?! client)/,
  },
  {
    points: 2,
    find: /(?<!\b(?:happy|merry|discount|after) )\b(?:birthday|wedding|christening|christmas|funeral|graduation|due date|mother's day|father's day|job interview|exams?|moving day|house move)\b(?! (?:code|offer|sale|discount|card))/,
  },
  // What it was for: « c’était le cadeau de », “it was a present for”
  {
    points: 1,
    find: /\b(?:c'est|c'etait|ce devait etre|ca devait etre|il etait|elle etait) (?:pour|le cadeau|un cadeau|la surprise|une surprise|le dernier|la derniere|un souvenir|mon (?:seul|unique)|ma seule|le seul|la seule)\b|\b(?:it was|it's|it is|this was|that was) (?:for|a (?:present|gift|surprise)|the (?:present|gift|last|only)|my only)\b/,
  },
  // A date with a need: « j’en ai besoin pour samedi », “I leave on Monday”
  {
    points: 2,
    find: /\b(?:besoin|il me (?:le |la |les )?faut|indispensable|imperatif|imperativement)\b[^.!?]{0,40}\b(?:pour|avant|demain|ce soir|aujourd'hui|d'ici)\b|\b(?:je|nous|on) (?:pars|part|partons|demenage|demenageons|m'envole|reprends|me marie)[^.!?]{0,30}\b(?:demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|dans \w{2,6} jours?|la semaine prochaine)\b/,
  },
  {
    points: 2,
    find: /\bneed(?:ed)?\b[^.!?]{0,40}\b(?:by|before|for (?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|tonight|today)\b|\b(?:i|we)(?:'m| am|'re| are)? (?:leave|leaving|fly|flying|move|moving|travelling|start|starting)\b[^.!?]{0,30}\b(?:tomorrow|tonight|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week)\b/,
  },
  // What follows from it: « je ne peux plus travailler », “we have no heating”
  {
    points: 2,
    find: /\b(?:ne|n') ?(?:peux|peut|pouvons|peuvent|arrive|arrivons) (?:plus|pas|meme plus|meme pas|rien) (?:me |m'|se |s'|nous |y )?(?:travailler|dormir|manger|payer|cuisiner|(?:me |se )?chauffer|deplacer|laver|vivre|sortir|soigner|recevoir|utiliser|conduire|rentrer|aller|faire mes|preparer|joindre|appeler|telephoner)\b|\bsans (?:chauffage|eau(?: chaude)?|electricite|courant|telephone|internet|frigo|voiture|vehicule|salaire|revenus?|nouvelles de mon enfant)\b/,
  },
  {
    points: 2,
    find: /\b(?:j'ai|on a|nous avons|m'a fait|nous a fait) (?:du |deja |fait )?(?:perdu?|rate|loupe|manque|gache|annule[re]? (?:mes|nos|le|un)|rachete[re]?|poser? (?:un|une|deux|des) (?:jours?|journees?|conges?))\b|\b(?:a decouvert|interdit bancaire|mon loyer|frais de rejet|fin de mois|outil de travail|pour travailler|seul revenu|a la rue|en pleurs)\b/,
  },
  {
    points: 2,
    find: /\b(?:can't|cannot|can not|could not|couldn't|unable to) (?:even )?(?:work|sleep|eat|pay|cook|heat|move|wash|live|leave|drive|get to|afford|take|call|see|reach)\b|\bwithout (?:any )?(?:heating|hot water|water|power|electricity|a phone|phone|internet|a fridge|a car|income)\b|\bno (?:heating|hot water|electricity|power|income)\b|\b(?:i|we)(?:'ve| have)? (?:lost|missed|had to (?:cancel|buy|take|borrow|pay))\b|\b(?:overdrawn|overdraft|my rent|in tears|for work|my only income)\b/,
  },
  // Health and mourning, in the person's own words
  {
    points: 2,
    find: /\b(?:malade|hopital|hospitalisee?|handicapee?|enceinte|operee?|chimio(?:therapie)?|mon traitement|son traitement|mes medicaments|ses medicaments|decedee?|deces|est morte?|enterrons|veuve|veuf)\b|\b(?:seriously ill|hospital|disabled|pregnant|surgery|chemo(?:therapy)?|my medication|her medication|his medication|passed away|died|widow(?:er)?)\b/,
  },
]
/** A question about Christmas opening hours hangs on nothing. */
const QUESTION = /\?\s*$/

/**
 * How much a customer's sentence says about what the matter means to them: a person concerned, an
 * occasion, a date with a need, a consequence. 0 for the matter itself, loudness or insult; a stake
 * from {@link A_STAKE} on. The points are a choice of order, not a measurement.
 *
 * @example stakeIn('C’était le cadeau d’anniversaire de ma fille') // 4
 */
export const stakeIn = (sentence: string): number => {
  const folded = fold(sentence).text
  const points = MARKS.reduce((sum, mark) => sum + (mark.find.test(folded) ? mark.points : 0), 0)
  return Math.max(0, points - (QUESTION.test(folded) ? 1 : 0))
}
