import type { GuardContext } from './context.ts'
import { fold } from './fold.ts'

/** They say so, in French or in English. */
const SAID: readonly RegExp[] = [
  /\bje (?:ne )?(?:parle|comprends?|lis|ecris|maitrise|connais|parler|comprendre|debute) (?:pas |mal |peu |un peu |tres |encore |bien |beaucoup |seulement ){0,3}(?:le |en |l')?(?:francais|anglais)\b(?! couramment)/,
  /\b(?:desolee?|excus\w{1,6}|pardon)[^.!?]{0,25}(?:mon|le|ma) (?:mauvaise? |petit )?(?:francais|anglais|orthographe en francais)\b|\bmon (?:francais|anglais) (?:n'est pas|est (?:pas |tres |encore )?(?:mauvais|bon|faible|limite|mal))/,
  /\bpas (?:ma|notre|sa) langue(?: maternelle)?\b|\b(?:avec|via|par|utilise|grace a) (?:un |le |google |une )*(?:traduct(?:ion|eur)|trad)\b(?! en langue| juree?)|\bgoogle (?:translate|trad\w*)\b|\bnon francophone\b/,
  /\b(?:sorry|excuse|forgive|pardon)[^.!?]{0,20}(?:my|for my) (?:bad |poor |broken )?(?:english|french)\b|\bmy (?:english|french) (?:is|isn't|is not) (?:very |so |not |that )*(?:bad|good|poor|great|weak|limited|perfect)\b/,
  /\bi (?:do not|don't|dont|not|no|only) (?:speak|understand|read|write)(?: \w+){0,3} (?:english|french)\b|\bnot my (?:first|native|mother) (?:language|tongue)\b|\b(?:english|french) is not my\b|\b(?:using|use|with) (?:a |google )?translat(?:or|e|ion)\b/,
]
/** « Je vouloir », « moi pas comprendre », “I no understand”, “me wait”: nobody grows up with these. */
const BROKEN =
  /\bje (?:ne )?(?:pas )?(?:vouloir|avoir|etre|comprendre|recevoir|attendre|pouvoir|savoir|faire)\b|\bmoi (?:pas|jamais) (?:vouloir|avoir|comprendre|recevoir|pouvoir|savoir|payer|content)\b|\bvous (?:aider|envoyer|donner|dire|appeler) (?:a )?moi\b|\b(?:i|he|she|it|they|we|me|parcel|package|money|order|phone) (?:no|not) (?:understand|receive|have|work|know|get|speak|come|want|pay|arrive|like)\b|\bme (?:want|wait|pay|buy|no|not|send) |\bi (?:am|is) (?:wait|want|need|pay|buy|send|have|receive)\b/
/** One of these is a slip, two are a way of speaking. */
const SLIPS =
  /\bje (?:payer|demander|envoyer|acheter|trouver|chercher|commander|appeler)\b|\bmoi (?:besoin|attendre|payer|acheter|commander|chercher|envoyer)\b|\b(?:pas|jamais) (?:comprendre|recevoir|arriver|venir|marcher|trouver)(?= (?:moi|le|la|mon|ma|colis|argent|rien|encore)\b|[.!?,]|$)|\b(?:he|she|it) (?:have|not have|want|say|tell) (?:me|my|to|no|the)\b|\bplease to (?:help|send|give|tell)\b|\bhow i can\b|\bwhat means\b|\bwhere i (?:ask|go|find|send)\b|\bi have not (?:understand|receive|get)\b/g
const SLIPS_FROM = 2
/** Small words of other languages; several different ones make a sentence of it. */
const FOREIGN =
  /\b(?:hola|buenos|buenas|gracias|pedido|recibido|tengo|quiero|porque|necesito|usted|estoy|muy|nadie|ciao|buongiorno|salve|grazie|ordine|ricevuto|vorrei|perche|sono|anche|ola|obrigado|obrigada|encomenda|recebi|nao|meu|minha|quero|preciso|hallo|guten|danke|bitte|ich|habe|nicht|meine|bestellung|warum|mein|und|dag|mijn|niet|bestelling|graag|bedankt|merhaba|siparisim|gelmedi|neden|lutfen|dzien|dobry|prosze|dziekuje|zamowienie|paczki|otrzymalem|salam|wach|dyali|chokran|labas|multumesc|buna|ziua|primit)\b/g
const FOREIGN_FROM = 3
const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Thai}]/gu
const LETTERS_FROM = 8

/**
 * Is the language a barrier for the customer? They write in another one, or in a broken one, or say
 * that they know little of it. Nothing is concluded from a name or from slips of spelling.
 */
export function hasLanguageBarrier({ lastCustomer }: GuardContext): boolean {
  if (!lastCustomer) return false
  const folded = fold(lastCustomer.text).text
  if (BROKEN.test(folded) || SAID.some((pattern) => pattern.test(folded))) return true
  if ((folded.match(SLIPS) ?? []).length >= SLIPS_FROM) return true
  if (new Set(folded.match(FOREIGN) ?? []).size >= FOREIGN_FROM) return true
  return (lastCustomer.text.match(OTHER_SCRIPT) ?? []).length >= LETTERS_FROM
}
