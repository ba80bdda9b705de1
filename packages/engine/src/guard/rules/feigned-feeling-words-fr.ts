import type { Pattern } from '../match.ts'

/** Words that may stand between « je suis » and a feeling. */
const VERY =
  '(?:(?:vraiment|sincerement|tellement|tres|si|aussi|bien|tout a fait|profondement|personnellement|reellement|toujours|moi aussi|absolument|parfaitement|tout|toute|extremement|particulierement|moi-meme|egalement|deja|un peu|assez|plutot|fort) ){0,3}'
const JE = '(?:je|nous|on)'
const FEELINGS_FR =
  '(?:colere|frustration|deception|douleur|peine|tristesse|inquietude|agacement|mecontentement|angoisse|detresse|desarroi|exasperation|enervement|impatience|lassitude|ressenti|souffrance|emotion|emotions|chagrin|stress|anxiete|desespoir|joie|bonheur|insatisfaction|contrariete|indignation|peur|honte|amertume|enthousiasme|soulagement|sentiment|sentiments|irritation|ras-le-bol)'
const FELT_FR =
  "(?:ravie?s?|enchantee?s?|heureux|heureuse|heureuses|contente?s?|touchee?s?|emue?s?|tristes?|attristee?s?|peinee?s?|bouleversee?s?|choquee?s?|inquiete?s?|inquiets|soulagee?s?|fiers?|fieres?|affectee?s?|consternee?s?|indignee?s?|outree?s?|horrifiee?s?|revoltee?s?|frustree?s?|decue?s?|agacee?s?|enervee?s?|stressee?s?|angoissee?s?|honteux|honteuse|enthousiastes?|impatiente?s?|passionnee?s?|comblee?s?|joyeux|joyeuse|gene|genee|mal a l'aise|de tout coeur|en colere|sous le choc|navree?s? pour vous|empathiques?|sensibles? a)"
const HARD_FR =
  '(?:penible|difficile|dur|frustrant|agacant|enervant|desagreable|douloureux|inquietant|stressant|rageant|angoissant|decevant|triste|eprouvant|contrariant|lourd|fatigant|epuisant|insupportable|genant)'

const re = (source: string): RegExp => new RegExp(source, 'g')

/** French words with which a machine would claim to feel, to have lived, or to be someone. */
export const FEIGNED_FR: readonly Pattern[] = [
  // « Je comprends à quel point c’est pénible »
  {
    find: re(
      `\\b${JE} (?:vous |te )?compren(?:ds|ons|d) ${VERY}(?:a quel point|combien|comme c'est|ce que (?:vous|tu|cela|ca|c'est)|l'effet que)`,
    ),
  },
  {
    find: re(
      `\\b${JE} compren(?:ds|ons|d) ${VERY}(?:(?=que (?:vous soyez|vous etes|tu sois|tu es)))`,
    ),
    suggestion: 'j’entends',
  },
  {
    find: re(
      `\\b${JE} compren(?:ds|ons|d) ${VERY}que (?:cela|ca|ce) (?:puisse|soit|peut) (?:etre )?(?:vraiment |tres |si )?${HARD_FR}`,
    ),
  },
  { find: re(`\\b${JE} compren(?:ds|ons|d) ${VERY}que c'est ${VERY}${HARD_FR}`) },
  {
    find: re(
      `\\b${JE} compren(?:ds|ons|d) ${VERY}(?=(?:votre|ta|ton|vos|tes|cette|la) ${FEELINGS_FR}\\b)`,
    ),
    suggestion: 'j’entends',
  },
  {
    find: re(
      `\\b${JE} (?:partage|partageons|imagine|imaginons|mesure|mesurons) ${VERY}(?:votre|ta|ton|vos|tes|cette|la) (?:[a-z]{2,15} )?${FEELINGS_FR}\\b`,
    ),
  },
  {
    find: re(
      `\\bj'imagine ${VERY}(?:a quel point|combien|comme c'est|comme cela|votre|ta|ton|vos|tes|sans peine|ce que|que (?:c'est|(?:cela|ca|ce)\\b(?! doi)|vous|tu))`,
    ),
  },
  { find: re(`\\bj'ose (?:a peine )?imaginer`) },
  {
    find: re(
      `\\b${JE} (?:peux|pouvons) ${VERY}(?:imaginer|comprendre (?:a quel point|combien|ce que vous|ce que tu|votre ${FEELINGS_FR})|ressentir|sentir)`,
    ),
  },
  {
    find: re(
      `\\b${JE} (?:mesure|mesurons|realise|realisons|percois) ${VERY}(?:a quel point|combien|ce que (?:vous|tu|cela)|qu'aucun)`,
    ),
  },
  // « Je sais ce que c’est »
  {
    find: re(
      `\\b${JE} (?:sais|savons|connais|connaissons) ${VERY}(?:ce que c'est|ce que ca fait|ce que cela fait|ce que l'on ressent|ce qu'on ressent|ce que (?:vous|tu) (?:viv|ressent|travers|endur|eprouv)[a-z]{1,5}|a quel point|combien c'est|combien cela|comme c'est|l'effet que|cette sensation|ce sentiment|que (?:c'est|cela est|ce n'est pas) ${VERY}(?:facile|agreable|${HARD_FR}))`,
    ),
  },
  // « Je ressens », « je sens votre déception », « j’éprouve »
  { find: re(`\\b${JE} (?:vous |te |le |la |les )?(?:ressens|ressentons|ressent)\\b`) },
  {
    find: re(
      `\\b${JE} sens (?:bien |vraiment )?(?:votre|ta|ton|vos|tes|que(?! je)|de la|du|une|un)\\b`,
    ),
  },
  {
    find: re(
      `\\bj'(?:eprouve|ai (?:ressenti|eprouve|vecu|connu cela|connu ca|connu la meme|traverse|souffert))\\b`,
    ),
  },
  {
    find: re(
      `\\bj'ai (?:moi aussi|moi-meme|aussi|deja|egalement) ${VERY}(?:vecu|connu|traverse|ressenti|perdu|attendu|subi|eprouve|passe par|ete)\\b`,
    ),
  },
  {
    find: re(
      `\\bj'ai (?:de la peine|mal au coeur|le coeur|honte|peur|hate|la gorge|les larmes|un pincement|des sentiments|des emotions|du chagrin|pitie|beaucoup de peine|de la compassion|de l'empathie)\\b`,
    ),
  },
  { find: re(`\\b(?:ca|cela) m'est (?:deja |aussi |egalement )?arrive`) },
  { find: re(`\\b${JE} suis ${VERY}passee? par la\\b`) },
  // « Je suis ravi de vous aider »
  {
    find: re(
      `\\b(?:je suis|je me sens|je serai|je serais|nous sommes|nous serons|nous serions|on est) ${VERY}${FELT_FR}(?![a-z])`,
    ),
  },
  {
    find: re(
      `(?:^|[.!?:] |\\n)${VERY}(?:ravie?s?|enchantee?|tres heureux|heureux|heureuse|contente?) (?:de(?! vous (?:aider|servir|renseigner)\\b| t'aider)|d'|que)\\b`,
    ),
  },
  // not the courtesies « Avec plaisir, », « Au plaisir de vous lire »
  {
    find: re(
      `\\b(?:c'est|j'ai|quel|c'est avec|ce sera|ce fut) (?:un |le |tout |vraiment un )?(?:grand |vrai |immense |reel )?(?:plaisir|bonheur|joie)\\b`,
    ),
    suggestion: 'bien sûr',
  },
  // « Ça me touche », « votre message m’a ému »
  {
    find: re(
      `\\b(?:me|m'|nous(?! tien)) ?(?:touche|toucher|touchent|peine|rejouit|rejouis|bouleverse|bouleversent|attriste|attristent|emeut|inquiete|desole|chagrine|revolte|choque|fend le coeur|brise le coeur|serre le coeur|rend (?:triste|heureux|heureuse|malade|furieux)|fait (?:de la peine|mal|chaud au coeur|plaisir|tellement plaisir|tres plaisir|vraiment plaisir)|met en colere|va droit au coeur|tient a coeur|parle beaucoup)\\b`,
    ),
  },
  {
    find: re(
      `\\bm'(?:a|ont) ${VERY}(?:touchee?|emue?|bouleversee?|attristee?|fait de la peine|fait plaisir|fait sourire|rejouie?|peinee?)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:je|nous) (?:me |nous )?(?:compatis|compatissons|souffre|rejouis|rejouissons|inquiete|inquietons|emeus|adore|adorons|deteste|pleure)\\b`,
    ),
  },
  { find: re(`\\bj'(?:adore|aime|aimerais tant)\\b`) },
  { find: re(`\\b(?:me mets|me mettre|mettons|nous mettons|nous mettre) a (?:votre|ta) place\\b`) },
  { find: re(`\\ba (?:votre|ta) place,? (?:je|j'|moi)`) },
  { find: re(`\\b(?:de tout coeur|en pensee) avec (?:vous|toi)\\b`) },
  { find: re(`\\bmes (?:emotions|sentiments|pensees vous|enfants|parents|vacances)\\b`) },
  { find: re(`\\bmon (?:coeur|mari|fils|humeur|experience personnelle|propre vecu|ressenti)\\b`) },
  {
    find: re(`\\bma (?:propre )?(?:femme|fille|mere|famille|vie|peine|joie|propre experience)\\b`),
  },
  // « En tant que maman », « je suis une vraie personne »
  {
    find: re(
      `\\b(?:en tant que|etant moi-meme|etant) (?:une? )?(?:jeune )?(?:maman|papa|mere|pere|parent|femme|homme|humaine?|etre humain|personne|cliente?|consommateur|consommatrice|voyageur|voyageuse)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:je suis|j'etais) ${VERY}(?:un |une )?(?:vraie? |veritable |etre )?(?:personne|humaine?|femme|homme|maman|papa|mere|pere|conseillere?|cliente?|employee?)\\b`,
    ),
  },
  // « Je suis Sophie, votre conseillère »
  {
    find: re(
      `\\b(?:je suis|je m'appelle|moi c'est) [a-z-]{2,20},? (?:et je suis )?(?:votre|ta|ton|une?) (?:conseiller|conseillere|interlocuteur|interlocutrice|agente?)\\b(?! (?:virtuel|numerique|automatique|digital))`,
    ),
  },
  {
    find: re(
      `\\bje ne suis pas (?:un |une )?(?:robot|machine|ia|bot|chatbot|programme|automate|assistant automatique|intelligence artificielle)\\b`,
    ),
  },
  { find: re(`\\b(?:moi aussi|moi non plus),? (?:je|j')`) },
  { find: re(`\\bcomme vous,? (?:je|j'(?!ai (?:lu|note|bien lu)))`) },
]
