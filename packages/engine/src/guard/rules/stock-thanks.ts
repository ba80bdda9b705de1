import { fold } from '../fold.ts'

/** « Merci pour votre retour », « bonne journée », “your opinion matters to us”: said of any message. */
const STOCK =
  /(?:\b(?:bonjour|bonsoir|hello|hi|hey|dear|cher|chere|chers|madame|monsieur|mme|mr|mrs|ms|cordialement|bien a vous|sincerement|regards|best|kind|sincerely)\b[^.!?;,\n]{0,25}(?:,|$|\n)|\b(?:je|nous|toute l'equipe|l'equipe|we|i|many)? ?(?:vous |te |sincerely |would like to )?(?:remerci\w*|merci|thank you|thanks|thank|appreciate)\b(?: bien| beaucoup| infiniment| so much| again| a bunch)? ?(?:de|d'|pour|for|to|of|your|vous|l')?[^.!?;]{0,60}?\b(?:retour|message|commentaires?|avis|remarque|remontee|feedback|comments?|confiance|fidelite|interet|evaluation|contribution|participation|ecrit|ecrire|email|e-mail|mail|input|opinion|purchase|achat|experience|loyalty|business|words|etoiles|question|contact(?:ing|e|ez)?|contacter|reaching out|getting in touch|choosing \w+|choisi\w*|using our [a-z ]+|travelling with us|attention|flagging|patience|compliment|progresser|ameliorer|mots|temoignage)\b|\b(?:votre|your) (?:avis|satisfaction|opinion|feedback|message|communication|appreciation|retour|remontee|remarque|suggestion|compliment|comments?|reponse|remerciement|evaluation|demande)s?(?: mail)? (?:compte|est|is|are|matters?|a|has|have|nous|was|retient|sera|will)\b[^.!?;]*|\b(?:nous|je|we|on) (?:restons?|reste|remain|sommes|suis) (?:bien |entierement )?(?:a (?:votre|ton)|at your)[^.!?;]*|\b(?:bonne|belle|excellente|agreable) (?:journee|soiree|continuation|semaine|fin)[^.!?;]*|\b(?:have a|wish you a|wishing you)\b[^.!?;]*|\b(?:a (?:tres )?bientot|see you|hope to see|look forward|esperons vous revoir|au plaisir)[^.!?;]*|\b(?:we|nous) (?:value|avons bien (?:recu|note)|accusons reception|have (?:received|taken)|take all|are (?:constantly|always)|are delighted|are glad)\b[^.!?;]*|\bhelps? us[^.!?;]*|\b(?:it|il|elle|this) (?:has been|a (?:bien )?ete|is) (?:pris\w*|transmis\w*|passed|logged|noted|recorded|forwarded|received|enregistre\w*|precieux)[^.!?;]*|\bmessage recu\b|\bbien recu\b|\b(?:the|l'|l’)?\s?(?:team|equipe)\b|\bservice [a-z ]{3,20}|\bcustomer care\b|\b(?:n'hesitez pas|feel free|do not hesitate|don't hesitate)[^.!?;]*|\bis there anything else[^.!?;]*|\b(?:rate|pensez a noter|notez|partagez|how would you rate|did this answer)\b[^.!?;]*|\b(?:you're|you are) welcome\b|\bthis ticket is[^.!?;]*|\bwarm\w*\b|\bvotre plus belle\b|\bpour toute (?:autre )?(?:demande|question)[^.!?;]*)/g
const THANKS =
  /\b(?:votre|vos|ton|tes|your|ce|cette|the|this|for|pour|de|d'|l'|nous|we|of|us)(?: |(?<='))(?:[a-z]+ )?(?:retour|message|avis|commentaires?|remarque|remontee|feedback|opinions?|input|confiance|fidelite|interet|evaluation|contribution|priorite|priority|satisfaction|recu|received|recorded|noted|loyalty|business|email|comments?|contact\w*|reaching out|experience|value|choosing|words)\b/
/** A question of one’s own is more than thanks, and so is an answer: « Voici : … ». */
const ASKS = /[?:]/
const ASKS_NOTHING = /\b(?:anything else|rate|did this answer|autre chose|notez)\b/
/** Words that may be left when every stock sentence is taken out: a name, « la team ». */
const LEFT_MOST = 4
const SHORTEST = 3

/** Is there nothing in this draft but thanks that fit any message? */
export function isStockThanks(text: string): boolean {
  const { text: folded } = fold(text)
  if (!THANKS.test(folded) || (ASKS.test(folded) && !ASKS_NOTHING.test(folded))) return false
  const left = folded.replace(STOCK, ' ').match(/[a-z0-9]+/g) ?? []
  return left.filter(({ length }) => length >= SHORTEST).length <= LEFT_MOST
}
