import type { Span } from '../../model.ts'
import { fold } from '../fold.ts'
import { contentWords } from '../../analyse/trajectory/content-words.ts'

/** An apology, with what it is for. */
export interface Apology extends Span {
  /** Stems of what is apologised for; none for « toutes mes excuses » or « pour la gêne ». */
  readonly about: ReadonlySet<string>
}

const SORRY =
  /\b(?:desolee?s?|navree?s?|(?:mes|nos) (?:plus )?(?:sinceres )?excuses|(?:m'|nous )en? ?excus(?:e|er|ons)|(?:m'|nous )excus(?:e|er|ons)|excusez[- ](?:moi|nous)|pardonnez[- ](?:moi|nous)|pardon|sorry|apologi[sz]e|apologies|forgive (?:me|us))\b/g
/** « Pardon ? » asks, « désolé, mais » refuses, “sorry to hear” answers what somebody else did. */
const NO_APOLOGY =
  /^(?: \?|,? (?:mais|but|i can't|i cannot|je ne (?:peux|vois|trouve)|nous ne pouvons)\b| (?:d'apprendre|de l'apprendre|d'entendre|de lire|de (?:vous|t') ?(?:annoncer|apprendre|dire|decevoir)|to (?:hear|read|learn|say|tell|disappoint)|for your loss|about your (?:loss|mother|father)|pour (?:votre|ta|ton) (?:perte|deuil|mere|pere|mari|femme)))/
const DENIED = /\b(?:pas|sans|ni|inutile de|jamais|no need to|not|never|say) (?:\w+ ){0,2}$/
/** Words that stand for any fault at all. */
const ANY_FAULT =
  /\b(?:gene|desagrements?|inconvenients?|contretemps|occasionnee?s?|causee?s?|subis?|eprouvee?s?|inconvenience|trouble|caused|encore|fois|nouveau|sincerement|vraiment|tres|infiniment|sincerely|truly|really|very|again|once|more|please|accept|veuillez|accepter|cela|this|that)\b/g
const OBJECT = /^[^.!?;\n]{0,90}/

/** The apologies in a text, in order. */
export function apologiesIn(text: string): readonly Apology[] {
  const folded = fold(text)
  const matches = [...folded.text.matchAll(SORRY)]
  return matches.flatMap((match, at) => {
    const end = match.index + match[0].length
    const after = folded.text.slice(end, matches[at + 1]?.index)
    const before = folded.text.slice(Math.max(0, match.index - 30), match.index)
    if (NO_APOLOGY.test(after) || DENIED.test(before)) return []
    const object = (OBJECT.exec(after)?.[0] ?? '').replace(ANY_FAULT, ' ')
    return [{ ...folded.span(match.index, end), about: contentWords(object) }]
  })
}
