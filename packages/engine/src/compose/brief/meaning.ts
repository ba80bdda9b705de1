import { sentencesOf } from '../../guard/sentences.ts'
import { readMessages } from './customer-messages.ts'
import type { BriefingInput, BriefingLine, Quote } from './input.ts'
import { quoteOf, sentenceAround } from './quote.ts'
import { A_STAKE, stakeIn } from './stake.ts'

/** Claims that say what the matter is to the person, not what it is about. */
const carries = (claim: string): boolean =>
  !claim.startsWith('intent:') && claim !== 'address' && claim !== 'register'

interface Weighed {
  readonly quote: Quote
  readonly weight: number
}

/** The heaviest; the later of two that are equal. */
const heaviest = (all: readonly Weighed[]): Weighed | null =>
  all.reduce<Weighed | null>((top, one) => (top && one.weight < top.weight ? top : one), null)

/** « C’était le cadeau d’anniversaire de ma fille » */
const stake = (input: BriefingInput): Weighed | null =>
  heaviest(
    input.messages
      .filter(({ author }) => author === 'customer')
      .flatMap((message) =>
        sentencesOf(message.text).map((span) => ({
          quote: quoteOf(message, span),
          weight: stakeIn(message.text.slice(span.start, span.end)),
        })),
      )
      .filter(({ weight }) => weight >= A_STAKE),
  )

/** The sentence on which the heaviest evidence stands. */
const loudest = (input: BriefingInput): Weighed | null =>
  heaviest(
    readMessages(input).flatMap((message) =>
      message.reading.evidence
        .filter(({ claim, weight }) => carries(claim) && weight > 0)
        .map((evidence) => ({
          quote: quoteOf(message, sentenceAround(message.text, evidence)),
          weight: evidence.weight * (message.reading.polarity === 'negative' ? 2 : 1),
        })),
    ),
  )

/** What it means to this person, in their own words: what hangs on it, else the loudest sentence. */
export const meaning = (input: BriefingInput): BriefingLine | null => {
  const last = input.messages.findLast(({ author }) => author === 'customer')
  const quote = (stake(input) ?? loudest(input))?.quote ?? (last ? quoteOf(last) : null)
  if (!quote) return null
  const text = input.language === 'fr' ? 'Dans ses mots' : 'In their own words'
  return { kind: 'meaning', text, quote }
}
