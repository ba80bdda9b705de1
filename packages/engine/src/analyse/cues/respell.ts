import { editDistance } from '../../text/edit-distance.ts'
import type { Token } from '../../text/tokens.ts'
import { UNNAMED } from '../../text/vocabulary.ts'
import type { Source } from '../1-normalise.ts'
import type { ClaimOnWords } from '../claim-on-words.ts'
import { ACCENTED, KNOWN, type Lexicon, SHORT_SPELLING, VOCABULARY } from '../lexicon.ts'

/** The words of a message in the spelling of the lexicon, and what was unusual about them. */
export interface Respelled {
  readonly tokens: readonly Token[]
  /** The number of each word in `VOCABULARY`. */
  readonly words: readonly number[]
  readonly lengthening: readonly ClaimOnWords[]
  readonly sms: readonly ClaimOnWords[]
  readonly noAccents: readonly ClaimOnWords[]
}

const NO_ACCENTS = { cue: 'no-accents', claim: 'register', weight: -0.1 }
const LENGTHENING = { cue: 'lengthening', claim: 'intensity', weight: 0.4 }
const SMS = { cue: 'sms', claim: 'register', weight: -0.3 }

const LENGTHENED = /([a-z])\1\1/
const RUNS = /([a-z])\1{2,}/g
const ACCENT = /[^\0-\x7f’«»…\s]/
const LONGEST_WORD = 40
/** From this length on, two letters may be wrong. */
const LONG_WORD = 9

function on(token: Token, said: Omit<ClaimOnWords, 'from' | 'to'>): ClaimOnWords {
  return { from: token.from, to: token.to, ...said }
}

/** « suuuper » → super, « coooool » → cool: the shortest known word wins. */
function shorten(form: string, known: (word: string) => boolean): string {
  const single = form.replace(RUNS, '$1')
  const double = form.replace(RUNS, '$1$1')
  return !known(single) && known(double) ? double : single
}

/** « conseiler », « humin »: one letter off, two in long words. */
function repair(form: string, lexicon: Lexicon): string {
  if (form.length < 5 || form.length > LONGEST_WORD) return form
  for (const word of lexicon.tolerant.get(form.charAt(0)) ?? []) {
    const limit = word.length >= LONG_WORD ? 2 : 1
    if (Math.abs(word.length - form.length) > limit) continue
    // a slip leaves the second or the last letter in place
    if (word[1] !== form[1] && word.at(-1) !== form.at(-1)) continue
    if (editDistance(form, word, limit) <= limit) return word
  }
  return form
}

function missingAccents(source: Source, lexicon: Lexicon): ClaimOnWords[] {
  if (lexicon.data.accented === '' || ACCENT.test(source.folded.given)) return []
  return source.tokens
    .filter((_, at) => factOf(source.words[at], lexicon) & ACCENTED)
    .map((token) => on(token, NO_ACCENTS))
}

const factOf = (word: number | undefined, { facts }: Lexicon): number => facts[word ?? 0] ?? 0

const knownIn =
  (lexicon: Lexicon) =>
  (form: string): boolean =>
    (factOf(VOCABULARY.find(form), lexicon) & KNOWN) > 0

function spell({ tokens, words }: { tokens: Token[]; words: number[] }, as: Token, form: string) {
  tokens.push({ ...as, form })
  words.push(VOCABULARY.find(form))
}

/** Spells out SMS words, shortens lengthened ones, repairs those that matter most. */
export function respell(source: Source, lexicon: Lexicon): Respelled {
  const known = knownIn(lexicon)
  const tokens: Token[] = []
  const words: number[] = []
  const lengthening: ClaimOnWords[] = []
  const sms: ClaimOnWords[] = []
  const lengthened = LENGTHENED.test(source.folded.text)
  source.tokens.forEach((token, at) => {
    let { form } = token
    let word = source.words[at] ?? UNNAMED
    if (lengthened && LENGTHENED.test(form) && form !== 'www') {
      lengthening.push(on(token, LENGTHENING))
      form = shorten(form, known)
      word = VOCABULARY.find(form)
    }
    const fact = factOf(word, lexicon)
    // an apostrophe after « c » or « n » is elision, not SMS: « c'est »
    const elided = form.length <= 2 && source.folded.text.charAt(token.to) === "'"
    const spelled = fact & SHORT_SPELLING && !elided ? lexicon.respelling.get(form) : undefined
    if (spelled) {
      if (spelled[0] !== form) sms.push(on(token, SMS))
      for (const spelling of spelled) spell({ tokens, words }, token, spelling)
      return
    }
    const repaired = fact & KNOWN ? form : repair(form, lexicon)
    if (repaired !== token.form) spell({ tokens, words }, token, repaired)
    else {
      tokens.push(token)
      words.push(word)
    }
  })
  return { tokens, words, lengthening, sms, noAccents: missingAccents(source, lexicon) }
}
