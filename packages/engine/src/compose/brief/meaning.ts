import { readMessages } from './customer-messages.ts'
import type { BriefingInput, BriefingLine, Quote } from './input.ts'
import { quoteOf, sentenceAround } from './quote.ts'

/** Claims that say what the matter is to the person, not what it is about. */
const carries = (claim: string): boolean => !claim.startsWith('intent:') && claim !== 'address'

/** The sentence on which the heaviest evidence stands; the later of two that are equal. */
const weightiest = (input: BriefingInput): Quote | null => {
  let best: { readonly quote: Quote; readonly weight: number } | null = null
  for (const message of readMessages(input)) {
    const factor = message.reading.polarity === 'negative' ? 2 : 1
    for (const evidence of message.reading.evidence) {
      const weight = evidence.weight * factor
      if (!carries(evidence.claim) || weight <= 0 || (best && weight < best.weight)) continue
      best = { quote: quoteOf(message, sentenceAround(message.text, evidence)), weight }
    }
  }
  return best?.quote ?? null
}

/** What it means to this person, in their own words. */
export const meaning = (input: BriefingInput): BriefingLine | null => {
  const last = input.messages.findLast(({ author }) => author === 'customer')
  const quote = weightiest(input) ?? (last ? quoteOf(last) : null)
  if (!quote) return null
  const text = input.language === 'fr' ? 'Dans ses mots' : 'In their own words'
  return { kind: 'meaning', text, quote }
}
