import { SIGNALS, type Reading, type Signal } from '../model.ts'
import { type ClaimOnWords, claimOf } from './claim-on-words.ts'
import type { Phrases } from './cues/phrases.ts'
import type { Hit, Lexicon } from './lexicon.ts'

/** What asks for care or for a person, with the words for it. */
export interface Signals {
  readonly signals: Reading['signals']
  readonly contactCount: number | null
  readonly hits: readonly Hit[]
  readonly claims: readonly ClaimOnWords[]
}

const MOST_CONTACTS = 99

function stated(form: string, lexicon: Lexicon): number | null {
  const digits = /^\d{1,2}/.exec(form)?.[0]
  if (digits) return Number(digits)
  return lexicon.numbers.get(form) ?? null
}

/** « 3e fois que je vous contacte », « mes deux mails »: the largest number that is said. */
function countContacts(hits: readonly Hit[], forms: readonly string[], lexicon: Lexicon) {
  let most: number | null = null
  for (const hit of hits) {
    if (hit.value.claim !== 'repeatedContact') continue
    for (const form of forms.slice(hit.first, hit.last)) {
      const count = stated(form, lexicon)
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
  const signals = Object.fromEntries(SIGNALS.map((signal) => [signal, named.has(signal)]))
  const claims = hits.map((hit) => claimOf(hit, tokens))
  const forms = tokens.map(({ form }) => form)
  return {
    signals: Object.freeze(signals as Record<Signal, boolean>),
    contactCount: countContacts(hits, forms, lexicon),
    hits,
    claims,
  }
}
