import { fold } from '../../text/fold.ts'
import {
  DENIED,
  FEELING_NAMED,
  INFORMING,
  SIDED,
  STOCK,
  WENT_THROUGH,
} from './acknowledging-words.ts'
import { common, contentWords } from './content-words.ts'

const SENTENCE = /[^.!?…\n]+[.!?…]*/g
/** The clause before the first comma, colon or dash, where something follows it. */
const FIRST_CLAUSE = /^([^,:;]{8,}?)(?:[,:;]| - )/
/** So many of the customer's words are theirs given back. */
const GIVEN_BACK = 2

const matches = (text: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(text))

const withoutNumbers = (stems: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...stems].filter((stem) => !/^\d/.test(stem)))

/** « Trois enfants sur un parking, … »: no statement of ours, only their own fact. */
function givesBack(sentence: string, facts: ReadonlySet<string>): boolean {
  const clause = FIRST_CLAUSE.exec(sentence)?.[1]
  if (clause === undefined || INFORMING.test(clause)) return false
  const stems = contentWords(clause)
  return common(stems, facts) >= GIVEN_BACK && common(withoutNumbers(stems), facts) > 0
}

/**
 * Does a reply name, specifically, what the customer feels or what it means to them? It says the
 * feeling to the person (« ça vous angoisse »); or takes their side in the sentence that holds their
 * own fact, or right after it (« Neuf jours sans chauffage, c’est long »); or gives their fact back
 * before it acts (« Trois enfants sur un parking : … »). A stock formula does none of these, nor
 * does a repeated order number.
 *
 * @param said the customer's messages up to the reply
 * @example
 * acknowledges('Neuf jours sans chauffage, je comprends.', ['9 jours sans chauffage !!']) // true
 * acknowledges('Désolé pour la gêne occasionnée.', ['9 jours sans chauffage !!']) // false
 */
export function acknowledges(reply: string, said: readonly string[]): boolean {
  const facts = contentWords(said.join('\n'))
  const sentences = fold(reply).text.replace(STOCK, ' ').match(SENTENCE) ?? []
  return sentences.some((sentence, at) => {
    if (DENIED.test(sentence) || sentence.endsWith('?')) return false
    if (matches(sentence, FEELING_NAMED) || givesBack(sentence.trim(), facts)) return true
    const near = `${sentences[at - 1] ?? ''} ${sentence}`
    return matches(sentence, [...SIDED, WENT_THROUGH]) && common(contentWords(near), facts) > 0
  })
}
