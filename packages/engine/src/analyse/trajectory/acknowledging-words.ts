/*
 * How a reply names what somebody feels, or takes their side. All patterns are written for folded
 * text: lower case, no accents, straight apostrophe.
 */

const FELT_FR =
  "abattue?s?|affolee?s?|agacee?s?|amere?s?|angoissee?s?|apeuree?s?|attristee?s?|blessee?s?|bouleversee?s?|choquee?s?|chamboulee?s?|contrariee?s?|decontenancee?s?|decouragee?s?|decue?s?|degoutee?s?|demunie?s?|depassee?s?|depitee?s?|deroutee?s?|desemparee?s?|desorientee?s?|ecoeuree?s?|effrayee?s?|embetee?s?|enervee?s?|epuisee?s?|exasperee?s?|excedee?s?|fachee?s?|fatiguee?s?|flippee?s?|frustree?s?|furieu(?:x|se)s?|genee?s?|humiliee?s?|impuissante?s?|inquiet(?:e|s|es)?|indignee?s?|irritee?s?|lassee?s?|lesee?s?|mecontente?s?|mefiante?s?|navree?s?|offusquee?s?|outree?s?|paniquee?s?|peinee?s?|perdue?s?|preoccupee?s?|remontee?s?|revoltee?s?|secouee?s?|sideree?s?|soucieu(?:x|se)s?|stressee?s?|tendue?s?|terrifiee?s?|touchee?s?|tracassee?s?|triste|a bout|a cran|hors de (?:vous|toi)|en colere|en rogne|sous le choc|dans l'angoisse"
const FEELING_FR =
  'agacement|amertume|angoisse|anxiete|chagrin|colere|contrariete|crainte|deception|degout|depit|desarroi|detresse|deuil|douleur|emoi|epuisement|enervement|exasperation|fatigue|frustration|impatience|indignation|inquietude|irritation|lassitude|mecontentement|mefiance|panique|peine|peur|prudence|ras-le-bol|reaction|ressenti|stress|sueur froide|tristesse'
const BURDEN_FR =
  'absurde|affreux|agacant|angoissant|beaucoup|brutal|cruel|decevant|decourageant|desagreable|desolant|difficile|dur|effrayant|embetant|enervant|epuisant|eprouvant|exasperant|fatigant|frustrant|genant|grave|horrible|inacceptable|inadmissible|inquietant|injuste|insupportable|intenable|invivable|lassant|long|lourd|moche|penible|pesant|preoccupant|rageant|regrettable|rude|stressant|terrible|triste|trop|urgent|usant|vexant|violent'
const FELT_EN =
  'afraid|alarmed|angry|annoyed|anxious|at the end of your tether|cross|crushed|devastated|disappointed|distressed|drained|exasperated|exhausted|fed up|frantic|frightened|frustrated|fuming|furious|gutted|heartbroken|hurt|ignored|in a panic|irritated|let down|livid|lost|mad|nervous|not satisfied|on edge|overwhelmed|panicking|sad|scared|shaken|sick of|stressed|terrified|tired|unhappy|unsettled|upset|worn out|worried'
const FEELING_EN =
  'anger|annoyance|anxiety|concern|disappointment|distress|fear|frustration|grief|irritation|panic|sadness|stress|upset|worry'
const BURDEN_EN =
  'a lot|a pain|a shock|awful|disappointing|dreadful|exasperating|exhausting|frightening|frustrating|hard|heartbreaking|horrible|infuriating|maddening|miserable|painful|revolting|ridiculous|rotten|rough|scary|shocking|stressful|terrible|too long|tough|unacceptable|unfair|unnerving|unpleasant|upsetting|worrying|annoying|ages'

/** Formulas that would fit anybody: what they say is not counted. */
export const STOCK =
  /\b(?:desole(?:e|s|es)?|navree?s?|nous excuser|m'excuser|excuses) (?:pour|de) (?:la|cette|le|ce|les|ces|toute?) (?:gene|desagrement|inconvenient|incident|contretemps)s?[^.,;:!?]*|\b(?:sorry|apologi[sz]e) for (?:the|any|this) (?:inconvenience|trouble|issue)[^.,;:!?]*|\b(?:merci de|thank you for) (?:votre|your) (?:patience|comprehension|understanding)|\b(?:nous comprenons|we understand|we appreciate) (?:bien |parfaitement |tout a fait )?(?:votre|your) \w+|\b(?:we understand|nous comprenons) (?:that )?(?:you may|que vous puissiez)[^.,;:!?]*/g

/** Takes the feeling back, doubts it, or makes it a condition. */
export const DENIED =
  /\bne (?:comprends|vois|saisis) pas\b|\b(?:pas de quoi|inutile de|calmez|calme-toi|ne vous (?:enervez|inquietez|fachez))\b|\bsi (?:jamais )?(?:vous|tu) (?:etes|es|n'etes)\b|\b(?:no need to|don't|do not|shouldn't) (?:be|get|worry|panic)\b|\bcalm down\b|\bif you(?:'re| are)\b|\bdon't (?:see|understand) why\b/

/** Says to the person what they feel. */
export const FEELING_NAMED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:vous|tu) (?:etes|soyez|sentez|vous sentiez|es|sois|deviez etre|devez etre|ayez ete|avez ete) (?:[\\w-]+ ){0,3}?(?:${FELT_FR})(?![\\w])`,
  ),
  /\b(?:vous|tu|en) (?:ayez|avez|aies|as) (?:\w+ ){0,2}?(?:peur|marre|mal au coeur|le coeur|assez d)\b|\ben (?:ayez|avez|as) assez\b/,
  /\b(?:vous|te|t')\s?(?:inquiete|angoisse|stresse|agace|enerve|decoi[vt]e?|contrarie|fatigue|epuise|blesse|revolte|pese|desole|preoccupe|bouleverse|exaspere|effraie|fasse? peur|mette? (?:hors|en colere)|rende? (?:triste|malade|fou|folle))/,
  new RegExp(`\\bde quoi (?:etre|se sentir|devenir) (?:${FELT_FR})`),
  new RegExp(
    `\\byou(?:'re| are|'ve been| have been| feel| felt| must be| must feel)(?: clearly)? (?:[\\w']+ ){0,3}?(?:${FELT_EN})\\b`,
  ),
  new RegExp(
    `\\bhow (?:\\w+ )?(?:${FELT_EN}) you\\b|\\b(?:right|reason) to (?:be|feel) (?:${FELT_EN})\\b`,
  ),
  /\b(?:upsets|disappoints|worries|frightens|scares|annoys|hurts|troubles) you\b/,
  new RegExp(`\\bi(?:'d| would) (?:be|feel) (?:\\w+ )?(?:${FELT_EN})\\b`),
  new RegExp(
    `\\b(?:votre|ton|ta) (?:${FEELING_FR}) (?:est |etait |se |me )(?:\\w+ ){0,2}?(?:legitime|justifiee?|normale?|naturelle?|comprehensible|comprend|fondee?|partage|la mienne)`,
  ),
  new RegExp(`\\byour (?:${FEELING_EN}) (?:is|makes)\\b`),
  /\bcondoleances\b|\bcondolences\b|\bsorry for your loss\b/,
]

/** Takes the person's side; counts beside their own fact only. */
export const SIDED: readonly RegExp[] = [
  new RegExp(`\\b(?:votre|ton|ta|la|le|l') ?(?:${FEELING_FR})\\b`),
  new RegExp(`\\byour (?:${FEELING_EN})\\b`),
  /\b(?:je|on) (?:comprends?|mesure|concois|imagine|devine) (?:bien |tout a fait |tres bien )?(?:(?:que|la|le|combien|votre|ton|ta|ce que)\b|qu'|l')/,
  /\bj'entends (?:que|qu'|bien|votre)|\bje vois (?:bien )?(?:que (?:vous|tu|la situation)\b|que (?:ca|cela|c'est)\b|qu'(?:il|elle|on) vous)/,
  /\b(?:vous avez|tu as) (?:\w+ ){0,2}?(?:raison|le droit)\b|\b(?:il )?y a(?:vait)? de quoi\b/,
  new RegExp(
    `\\b(?:c'est|ce n'est pas|c'etait|que c'est|semble|doit etre|a du etre|c'est vraiment) (?:\\w+ ){0,2}?(?:${BURDEN_FR})\\b`,
  ),
  /\b(?:evidemment|bien sur|pas etonnant|pas surprenant|normal|logique|naturel) que\b|\bmerit\w+ mieux\b|\bn'aurai(?:t|ent) (?:pas|jamais) du\b|\bde trop\b|\bn'est pas (?:normal|acceptable|digne|serieux)\b|\bne devrait (?:pas|jamais)\b/,
  /\ba (?:votre|ta) place\b|\bn'importe qui\b|\bpersonne ne (?:devrait|merite)|\bce que (?:ca|cela) (?:represente|signifie|veut dire)|\bplus que ce qu|\bne ressemble a rien\b|\b(?:c'est|sommes|suis) (?:entierement )?(?:notre faute|ma faute|en tort|en faute|fautifs?)\b|\bnous (?:n'avons pas|ne vous avons pas|vous avons) (?:\w+ )?(?:ete a la hauteur|entendue?|ecoutee?|laissee?|oubliee?|fait)\b|\b(?:est|etait) important(?:e|s)? pour vous\b|\b(?:use|met a l'epreuve) (?:la|votre) patience\b|\bpardon\b/,
  /\b(?:vous|tu) (?:comptie[zs]|comptais|attendie[zs]|attendais|teni[ez]+|esperi[ez]+)\b/,
  /\bdesolee? (?:que|qu'|pour (?:votre|ton|ta|vos)|d'(?:apprendre|apprendre)|de (?:la perte|ce que|cette attente|ce qui))/,
  /\bi (?:can |do )?(?:completely |totally |really |fully |only )?(?:see|understand|hear|get|imagine) (?:why|that|how|what|it|the|you)\b|\bi (?:get it|know)\b/,
  /\bof course (?:you|it|that)\b|\bno wonder\b|\byou(?:'re| are) (?:absolutely |quite )?right\b|\bevery right\b|\byou deserve/,
  /\b(?:isn't|is not|wasn't|not) (?:right|on|good enough|acceptable|fair|how)\b|\bshouldn't (?:have|be|happen)\b|\bstings\b|\bwon't do\b|\b(?:nobody|no one) should\b|\bthat's on us\b|\bour (?:fault|mistake)\b|\bwe (?:let you down|left you|failed)\b|\bmatters? to you\b|\bin your (?:place|shoes)\b|\banyone would\b/,
  new RegExp(
    `\\b(?:that|it|this|\\w+)(?:'s| is| must be| must have been| was| sounds) (?:\\w+ ){0,2}?(?:${BURDEN_EN})\\b`,
  ),
  /\bsorry (?:about|to hear|that|your|you|we)\b|\bsorry for (?:your|what|how|leaving)\b/,
]

/** Opens with what somebody had to go through: « Attendre trois heures… », “Losing an hour…” */
export const WENT_THROUGH =
  /^\s?(?:(?:se |s'|ne (?:pas |plus )?)\w+(?:er|ir|re)|etre|avoir|devoir|appeler|apprendre|arriver|attendre|chercher|decouvrir|dormir|ecrire|expliquer|ouvrir|partir|passer|payer|perdre|rater|recevoir|recommencer|refaire|rentrer|repeter|rester|retrouver|revenir|tomber|trouver|vivre|voir|being|calling|chasing|coming|explaining|finding|getting|going|having|hearing|losing|missing|opening|paying|repeating|sitting|standing|waiting|waking|watching)\b/

/** Whoever says one of these in a clause informs or acts: they do not just give back what was said. */
export const INFORMING =
  /^ ?(?:bonjour|bonsoir|madame|monsieur|hello|hi|hey|dear|good)\b|\b(?:je|j'|nous|il|elle|ils|elles|on (?:a|va|peut)|c'est|ce sont|est|sont|sera|seront|ont|avons|etait|peut|pouvez|voici|voila|i|i'm|i've|i'll|we|we've|we'll|he|she|it|it's|they|is|are|was|were|will|has|can|please|here's|veuillez|merci|votre|vos numeros?)\b/
