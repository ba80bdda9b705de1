import { SIGNALS, type Reading, type Signal } from '../model.ts'
import type { Standing } from '../weights/cuts.ts'
import { type ClaimOnWords, claimOf } from './claim-on-words.ts'
import type { Phrases } from './cues/phrases.ts'
import type { Hit, Lexicon } from './lexicon.ts'

/** What asks for care or for a person, with the words for it. */
export interface Signals {
  readonly signals: Reading['signals']
  readonly contactCount: number | null
  /** Signals that a near-miss explains away: « première fois que je vous écris ». */
  readonly missed: ReadonlySet<string>
  readonly hits: readonly Hit[]
  readonly claims: readonly ClaimOnWords[]
}

/** What the rules say of a signal. */
export function standingOf({ signals, missed }: Signals, signal: Signal): Standing {
  if (signals[signal]) return 'named'
  return missed.has(signal) ? 'missed' : 'free'
}

const MOST_CONTACTS = 99

function stated(form: string, lexicon: Lexicon): number | null {
  const digits = /^\d{1,2}/.exec(form)?.[0]
  if (digits) return Number(digits)
  return lexicon.numbers.get(form) ?? null
}

/** « 3e fois que je vous contacte », « mes deux mails »: the largest number that is said. */
function countContacts(phrases: Phrases, hits: readonly Hit[], lexicon: Lexicon) {
  let most: number | null = null
  for (const hit of hits) {
    if (hit.value.claim !== 'repeatedContact') continue
    for (let word = hit.first; word < hit.last; word++) {
      // « depuis 8 jours », « le 4 »: numbers too, but not of contacts
      if (!phrases.marks('contact-count', word)) continue
      const count = stated(phrases.tokens[word]?.form ?? '', lexicon)
      if (count !== null && count > (most ?? 0) && count <= MOST_CONTACTS) most = count
    }
  }
  return most
}

/** Step 4: the ten signals. */
export function readSignals(phrases: Phrases, lexicon: Lexicon): Signals {
  const { tokens } = phrases
  const hits = phrases.hits.filter(({ value }) => value.kind === 'signal' || value.kind === 'alone')
  const named = new Set(hits.map(({ value }) => value.claim))
  const signals: Partial<Record<Signal, boolean>> = {}
  for (const signal of SIGNALS) signals[signal] = named.has(signal)
  const claims = hits.map((hit) => claimOf(hit, tokens))
  return {
    signals: Object.freeze(signals as Record<Signal, boolean>),
    contactCount: countContacts(phrases, hits, lexicon),
    missed: phrases.missed,
    hits,
    claims,
  }
}
