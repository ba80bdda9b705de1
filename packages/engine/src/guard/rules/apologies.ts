import type { Span } from '../../model.ts'
import { fold } from '../fold.ts'
import { contentWords } from '../../analyse/trajectory/content-words.ts'

/** An apology, with what it is for. */
export interface Apology extends Span {
  /** Stems of what is apologised for; none for « toutes mes excuses » or « pour la gêne ». */
  readonly about: ReadonlySet<string>
}

const SORRY =
  /\b(?:desolee?s?|navree?s?|(?:mes|nos) (?:plus )?(?:sinceres )?excuses|(?:m'|nous )en? ?excus(?:e|er|ons)|(?:m'|nous )excus(?:e|er|ons)|excusez[- ](?:moi|nous)|pardonnez[- ](?:moi|nous)|pardon|sorry|apologi[sz]e|apologies|(?:my|our|an|a (?:sincere|proper|full)) (?:sincere |sincerest |deepest |full )?apology|forgive (?:me|us))\b/g
/** « Pardon ? » asks, « désolé, mais » refuses, “sorry to hear” answers what somebody else did. */
const NO_APOLOGY =
  /^(?: \?|,? (?:mais|but|i can't|i cannot|je ne (?:peux|vois|trouve)|nous ne pouvons|we missed you)\b| (?:d'apprendre|de l'apprendre|d'entendre|de lire|de (?:vous|t') ?(?:annoncer|apprendre|dire|decevoir)|to (?:hear|read|learn|say|tell|disappoint)|(?:about|for) (?:your|the loss of your|the death of your|his|her) (?:late )?(?:loss|mother|mum|mom|father|dad|husband|wife|partner|brother|sister|son|daughter|baby|child|friend|uncle|aunt|gran|grandmother|grandfather|cat|dog|pet)|pour (?:votre|ta|ton) (?:perte|deuil|mere|pere|mari|femme|fils|fille|frere|soeur|compagn\w{1,2}|epou\w{1,2}|grand-\w{4}|chat|chatte|chien\w{0,2}|bebe|ami|amie)))/
const DENIED = /\b(?:pas|sans|ni|inutile de|jamais|no need to|not|never|say) (?:\w+ ){0,2}$/
/** Words that stand for any fault at all. */
const ANY_FAULT =
  /\b(?:gene|desagrements?|inconvenients?|contretemps|occasionnee?s?|causee?s?|subis?|eprouvee?s?|inconvenience|trouble|caused|encore|fois|nouveau|sincerement|vraiment|tres|infiniment|sincerely|truly|really|very|again|once|more|please|accept|veuillez|accepter|cela|this|that)\b/g
const OBJECT = /^[^.!?;\n]{0,90}/

/** Where an apology stands in a folded text, and what follows it. */
function* placesIn(folded: string): Generator<{ start: number; end: number; after: string }> {
  const matches = [...folded.matchAll(SORRY)]
  for (const [at, match] of matches.entries()) {
    const end = match.index + match[0].length
    const after = folded.slice(end, matches[at + 1]?.index)
    const before = folded.slice(Math.max(0, match.index - 30), match.index)
    if (!NO_APOLOGY.test(after) && !DENIED.test(before)) yield { start: match.index, end, after }
  }
}

/** Is there any? « Merci de votre patience » thanks, « désolé d'apprendre cela » is about something else. */
export const apologises = (text: string): boolean => !placesIn(fold(text).text).next().done

/** The apologies in a text, in order. */
export function apologiesIn(text: string): readonly Apology[] {
  const folded = fold(text)
  return [...placesIn(folded.text)].map(({ start, end, after }) => {
    const object = (OBJECT.exec(after)?.[0] ?? '').replace(ANY_FAULT, ' ')
    return { ...folded.span(start, end), about: contentWords(object) }
  })
}
