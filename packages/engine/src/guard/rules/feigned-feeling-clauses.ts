import type { Pattern } from '../match.ts'

/**
 * Whole clauses: a first person and a word of feeling, with nobody else between them. « Je vois que
 * vous êtes content » has « que vous » between, so it names the customer's feeling and passes.
 */
const re = (source: string): RegExp => new RegExp(source, 'g')

const OTHERS_FR =
  "\\b(?:vous|tu|votre|vos|ton|ta|tes|que|qu'|qui|ne|n'|pas|sans|equipe|il|elle|pourquoi|comment|son|sa|ses|leur)(?![a-z])"
const OWN_FR = `(?:(?!${OTHERS_FR})[^.!?;:«»]){0,50}`
const FELT_FR =
  "(?:ravie?s?|enchantee?s?|heureux|heureuses?|contente?s?|touchee?s?|emue?s?|tristes?|attristee?s?|peinee?s?|bouleversee?s?|choquee?s?|concernee? par|soulagee?s?|frustree?s?|agacee?s?|enervee?s?|furieux|furieuse|affectee?s?|honoree?s?|remuee?s?|decue?s?|inquiete?|angoissee?s?|en colere|de la peine|mal au coeur|de la compassion|d'empathie|de compassion)"
const HARD_FR =
  "(?:penible|frustrant|agacant|enervant|desagreable|douloureux|inquietant|stressant|rageant|angoissant|decevant|triste|eprouvant|contrariant|epuisant|insupportable|c'est dur|c'est difficile|difficile a vivre)"
const FEELINGS_FR =
  '(?:colere|frustration|deception|douleur|peine|tristesse|inquietude|agacement|mecontentement|angoisse|detresse|exasperation|enervement|impatience|souffrance|chagrin|stress|desespoir|insatisfaction|indignation|ras-le-bol)'

const FRENCH: readonly Pattern[] = [
  {
    find: re(
      `\\b(?:je\\b|j'|on\\b)(?: (?:vous|te|me)\\b| m'| t')?${OWN_FR}\\b${FELT_FR}(?![a-z-])`,
    ),
  },
  { find: re(`\\bje (?:vous|te) (?:comprends|rejoins|plains|envie)\\b(?! (?:sur|a propos))`) },
  // « Je comprends complètement, c’est énervant »
  {
    find: re(
      `\\b(?:je|j'|nous|on) ?(?:me |nous )?(?:comprends|comprenons|concois|concevons|doute|doutons|imagine|devine) (?:(?!\\bdoi[tv])[^.!?;:«»]){0,50}\\b(?:${HARD_FR}|${FEELINGS_FR})(?![a-z])`,
    ),
  },
  {
    find: re(
      `\\b(?:je|nous) (?:partage|partageons|concois|concevons|devine|ressens) [^.!?;:«»]{0,30}\\b${FEELINGS_FR}(?![a-z])`,
    ),
  },
  { find: re(`\\b${FEELINGS_FR} est [^.!?;:«»]{0,20}\\b(?:la mienne|le mien|aussi la notre)\\b`) },
  { find: re(`\\b(?:peux|peut|pouvons|puis) qu'imaginer\\b`) },
  {
    find: re(
      `\\b(?:je|j'|me|m'|mon|ma|quel|quelle|c'est|ce sera|serait|avec (?!plaisir)) ?(?:(?!${OTHERS_FR})[^.!?;:«»]){0,25}\\b(?:plaisir|joie|bonheur|tristesse|empathie|compassion)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:me |m')(?:touch|attrist|enerv|agac|rejoui|boulevers|inquiet|frustr|peiner|emeu|emouv|revolt|choqu|chagrin|rend fou|rend folle|brise)[a-z]{0,7}\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:vis|vivons|vecu|connais|connu|traverse|subi|passee?s? par) (?:exactement )?(?:la meme|le meme|les memes|pareil)\\b|\\b(?:suis|est|sommes|ete) (?:deja |aussi |tous )?passee?s? par la\\b`,
    ),
  },
  {
    find: re(
      `(?<!-)\\bmoi aussi\\b|\\bmoi-meme,? (?:j'|je)|\\ben chair et en os\\b|\\bje m'appelle\\b|\\bvraie? (?:conseillere?|humaine?)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:nous avons|on a) (?:vraiment |tellement |deja |tous )?hate\\b|\\bsaut(?:e|ons|ent) de joie\\b`,
    ),
  },
  // « Ayant moi-même deux chats », « je vous le dis en connaissance de cause », « entre mamans »
  {
    find: re(
      `\\bayant moi-meme\\b|\\ben connaissance de cause\\b|\\bj'en ai (?:moi-meme |deja )?fait l'experience\\b|\\bentre (?:mamans?|papas?|parents|voisins?),? (?:je|j'|on|nous)\\b|\\bje m'en souviens\\b|\\bje (?:le )?vis (?:tres )?mal\\b|\\btombee? de (?:ma chaise|haut)\\b`,
    ),
  },
  { find: re(`\\b(?:desolee?|navree?) et (?:touchee?|attristee?|emue?|peinee?|triste)`) },
  { find: re(`\\bde (?:tout mon|tout) coeur\\b`) },
  {
    find: re(
      `\\b(?:creve-coeur|chaud au coeur|sans voix|etre a (?:votre|ta) place|de femme a femme|d'homme a homme)\\b|\\bje (?:la|le) partage\\b|\\bm'(?:ennuie|embete|attendrit)\\b|\\bje connais (?:bien |trop bien )?(?:ce genre|cette situation|ca|cela)\\b`,
    ),
  },
  // « Je l’ai enduré », « on connaît tous ça », « bien placé pour savoir »
  {
    find: re(
      `\\bje l'ai (?:aussi |moi-meme |deja )?(?:vecu|endure|connu|ressenti|subi|traverse)[a-z]{0,2}\\b|\\bon (?:connait|a) tous (?:ca|cela|vecu|connu)\\b|\\bplacee? pour (?:savoir|comprendre)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:je|nous|on) (?:ne )?(?:peux|pouvons|peut) que (?:partager|comprendre|imaginer|compatir)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:je|j'en ai|j'ai) (?:tremble|pleure|souris|rougis|mal dormi|versee? une larme)\\b|\\b(?:me herisse|me glace|me comble|me ravit|m'honore)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:agreable|dur|difficile|precieux|touchant|emouvant|important) pour moi\\b|\\b(?:humaine?|personne) derriere (?:cet|l'|ce|mon)`,
    ),
  },
  {
    find: re(
      `\\b(?:ma|mon|mes) (?:soeur|frere|cousine?|copine|copain|amie?|voisine?|grand-mere|grand-pere|mari|conjointe?|mamie|papy)\\b|\\bje suis (?:bien |tout a fait |vraiment )?(?:reelle?|vivante?|en vie|honoree?|flattee?|reconnaissante?)\\b`,
    ),
  },
]

const OTHERS_EN =
  "\\b(?:you|your|that|not|never|cannot|can't|don't|do not|won't|if|how|who|the team|he|she|they|their|when|whether|would like)(?![a-z])"
const OWN_EN = `(?:(?!${OTHERS_EN})[^.!?;:“”"]){0,40}`
const FELT_EN =
  '(?:glad|happy|happier|delighted|thrilled|excited|pleased|touched|moved|sad|saddened|heartbroken|upset|angry|devastated|shocked|relieved|appalled|ashamed|overjoyed|horrified|gutted|furious|awful|feel bad|feel terrible)'

const ENGLISH: readonly Pattern[] = [
  { find: re(`\\bi remember (?:when|how) (?:i|my)\\b|\\bedge of my seat\\b|\\bspeechless\\b`) },
  {
    find: re(
      `\\bwe (?:just |really |absolutely |totally |truly |do )?(?:love|adore)(?! to know)\\b`,
    ),
  },
  // “Speaking parent to parent”, “flesh and blood”, “few things weigh on me like this”
  {
    find: re(
      `\\bflesh and blood\\b|\\b(?:parent|mum|mom|mother|dad|father|woman|man|human) to (?:parent|mum|mom|mother|dad|father|woman|man|human)\\b|\\bspeak(?:ing)? from experience\\b|\\b(?:irks?|bothers?|annoys?|pains?|haunts?|weighs? on) me\\b|\\bgave me a (?:headache|fright|lump)\\b|\\bworrying (?:along )?with you\\b|\\breal person in front of you\\b`,
    ),
  },
  // “I’ve dealt with the same problem”, “made my day”, “a real human typing this”
  {
    find: re(
      `\\bi(?:'ve| have)? (?:also |already |myself )?(?:dealt with|been through|lived with|struggled with) (?:this|that|it|the same)\\b|\\bi know all too well\\b|\\b(?:made|makes|brightened) my (?:day|week)\\b`,
    ),
  },
  {
    find: re(
      `\\bhuman (?:typing|writing|behind|being here)\\b|\\bbeing a (?:parent|mother|father|mom|mum|dad|customer|human)\\b`,
    ),
  },
  {
    find: re(
      `(?:^|[.!?,] )(?:so |very |really |absolutely |truly )?(?:glad|happy|delighted|thrilled|pleased|overjoyed|heartbroken|sad) (?:you\\b|that\\b|for\\b|it\\b|it's\\b|to (?:hear|see|know|read|meet|have)\\b)`,
    ),
  },
  {
    find: re(
      `\\bi (?:fully |really |totally |completely )?understand (?:that )?you(?:'re| are| must be| may be) (?:so |very |really )?(?:upset|angry|frustrated|worried|disappointed|annoyed|sad|stressed)\\b`,
    ),
  },
  // not “I’ve moved your appointment”
  {
    find: re(
      `\\bi(?:'m|'d|'ve)? ${OWN_EN}\\b(?!(?:moved|touched) (?:you|your|it|the|this|them|both|an?)\\b)(?<!\\bthe )${FELT_EN}(?![a-z-])(?! to (?:inform|advise|confirm|announce|receive|let)\\b)`,
    ),
  },
  {
    find: re(`\\b(?:i|we) (?:(?!${OTHERS_EN})[a-z]{1,12} ){0,3}(?:feel|felt)\\b(?! nothing| no )`),
  },
  {
    find: re(
      `\\bi (?:do |really |genuinely |truly |deeply |sincerely |also ){0,2}care (?:about|deeply|so)\\b`,
    ),
  },
  {
    find: re(
      `\\bi (?:totally |really |do |completely |fully )?get (?:it|how|why you)\\b|(?:^|[.!?,] )(?:totally|completely|fully|really) get (?:it|that|how|why)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:makes?|made|making) me\\b|\\bwhat a (?:joy|pleasure|delight)\\b|\\bas someone who\\b|\\bmy name is\\b`,
    ),
  },
  {
    find: re(
      `\\bi(?:'ve| have)? (?:went|gone|been|lived|going) through\\b(?! (?:what|your|each|every|all) )|\\bsame thing (?:happen|as me|myself)`,
    ),
  },
  {
    find: re(
      `\\bi understand,? (?:[a-z]{2,12},? ){0,2}(?:it's|it is|this is|that's|that is) (?:so |very |really |truly )?(?:hard|difficult|frustrating|annoying|upsetting|painful|tough|stressful|awful)\\b`,
    ),
  },
]

/** Clauses with which a machine would claim to feel, in French and English. */
export const FEIGNED_CLAUSES: readonly Pattern[] = Object.freeze([...FRENCH, ...ENGLISH])
