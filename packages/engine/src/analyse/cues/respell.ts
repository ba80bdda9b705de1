import { editDistance } from '../../text/edit-distance.ts'
import type { Token } from '../../text/tokens.ts'
import type { Source } from '../1-normalise.ts'
import type { ClaimOnWords } from '../claim-on-words.ts'
import type { Lexicon } from '../lexicon.ts'

/** The words of a message in the spelling of the lexicon, and what was unusual about them. */
export interface Respelled {
  readonly tokens: readonly Token[]
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
  if (lexicon.accented.size === 0 || ACCENT.test(source.folded.given)) return []
  return source.tokens
    .filter((token) => lexicon.accented.has(token.form))
    .map((token) => on(token, NO_ACCENTS))
}

/** Spells out SMS words, shortens lengthened ones, repairs those that matter most. */
export function respell(source: Source, lexicon: Lexicon): Respelled {
  const known = (word: string): boolean =>
    lexicon.words.has(word) || lexicon.functionWords.has(word)
  const tokens: Token[] = []
  const lengthening: ClaimOnWords[] = []
  const sms: ClaimOnWords[] = []
  const lengthened = LENGTHENED.test(source.folded.text)
  for (const token of source.tokens) {
    let { form } = token
    if (lengthened && LENGTHENED.test(form) && form !== 'www') {
      lengthening.push(on(token, LENGTHENING))
      form = shorten(form, known)
    }
    // an apostrophe after « c » or « n » is elision, not SMS: « c'est »
    const elided = form.length <= 2 && source.folded.text.charAt(token.to) === "'"
    const spelled = elided ? undefined : lexicon.respelling.get(form)
    if (spelled) {
      if (spelled[0] !== form) sms.push(on(token, SMS))
      for (const word of spelled) tokens.push({ ...token, form: word })
    } else {
      const repaired = known(form) ? form : repair(form, lexicon)
      tokens.push(repaired === token.form ? token : { ...token, form: repaired })
    }
  }
  return { tokens, lengthening, sms, noAccents: missingAccents(source, lexicon) }
}
