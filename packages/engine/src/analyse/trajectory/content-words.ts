import { fold } from '../../text/fold.ts'
import { tokenise } from '../../text/tokens.ts'

/** Words with little of the person in them, both languages, folded: small words, and business. */
const EMPTY = new Set(
  `les des une est sont dans pour par sur avec sans mais donc car que qui quoi dont cette ces ses son
  mes mon vos votre nos notre leur tout tous toute toutes plus moins tres bien deja encore aussi
  comme quand vous nous ils elles elle lui moi toi pas non oui rien etre ete avoir avez avons avait
  etait sera suis fait faire faut peut pouvez voulez veux dire dit ici cela ceci meme autre apres
  avant depuis toujours jamais alors voici voila chez entre vers sous afin ainsi sinon bonjour bonsoir
  merci madame monsieur cordialement cordiale svp stp bon bonne chose fois jour jours heure heures
  lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday
  saturday sunday matin soir demain hier comprends comprenons vois desole desolee commande commandes colis demande
  message dossier facture numero client service conseiller livraison livreur reponse probleme
  technicien rendez situation
  the and for are was were been being have has had this that these those with from your you our they
  them their his her its not but who what when where why how all any can could would should will just
  now then than too very out off about into over still yet get got did does done don isn wasn hasn
  again please thank thanks hello sorry understand see hear order orders parcel account request
  question query message service customer delivery refund reply answer issue problem team time times
  day days hour hours today tomorrow yesterday one`.split(/\s+/),
)

/** Counted alike in words and in digits: `3` for « trois », « troisième », “three”, “third”. */
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  `2 deux deuxieme two second twice; 3 trois troisieme three third; 4 quatre quatrieme four fourth;
  5 cinq cinquieme five fifth; 6 six sixieme sixth; 7 sept septieme seven seventh; 8 huit eight;
  9 neuf nine; 10 dix ten; 12 douze twelve; 15 quinze fifteen; 20 vingt twenty; 30 trente thirty;
  40 quarante forty`
    .split(';')
    .flatMap((line) => {
      const [digits = '', ...names] = line.trim().split(/\s+/)
      return names.map((name) => [name, digits])
    }),
)

/** Long enough to tell words apart, short enough to join « attendu » and « attendre ». */
const STEM = 5
const SHORTEST = 3
const COUNTED = /^(\d+)(?:e|eme|er|ere|th|rd|nd|st)?$/

const stemOf = (form: string): string | undefined => {
  const number = NUMBERS[form] ?? COUNTED.exec(form)?.[1]
  if (number !== undefined) return number
  return form.length < SHORTEST || EMPTY.has(form) ? undefined : form.slice(0, STEM)
}

/**
 * The stems of the words that say what a text is about, in lower case without accents.
 *
 * @example
 * [...contentWords('Trois semaines sans frigo !')] // ['3', 'semai', 'frigo']
 */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(tokenise(fold(text).text).flatMap(({ form }) => stemOf(form) ?? []))

/** How many stems two texts share. */
export function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const stem of one) if (other.has(stem)) count++
  return count
}
