import type { Span } from '../../model.ts'
import { hitsOf } from '../../guard/match.ts'
import { PROMISE_CLAUSES } from '../../guard/rules/unsupported-promise-clauses.ts'
import { PROMISES } from '../../guard/rules/unsupported-promise-words.ts'
import type { BriefingInput, BriefingLine } from './input.ts'
import { quoteOf, sentenceAround } from './quote.ts'

const ALL_PROMISES = [...PROMISES, ...PROMISE_CLAUSES]

/** Stretches of a message that offer a remedy in the workspace's words. */
const offers = (text: string, { offered = [] }: BriefingInput): readonly Span[] =>
  offered.flatMap((offer) => {
    const start = offer === '' ? -1 : text.indexOf(offer)
    return start < 0 ? [] : [{ start, end: start + offer.length }]
  })

const wished = ({ wish, language }: BriefingInput): string => {
  if (!wish) return ''
  return language === 'fr'
    ? ` · choisi, à décider\u00A0: «\u00A0${wish}\u00A0»`
    : ` · chosen, for you to decide: “${wish}”`
}

/** What replies promised so far, the last one quoted, and what the customer picked of the remedies. */
export const promised = (input: BriefingInput): BriefingLine => {
  const french = input.language === 'fr'
  const found = input.messages.flatMap((message) =>
    message.author === 'customer'
      ? []
      : hitsOf(message.text, ALL_PROMISES, offers(message.text, input)).map((place) => ({
          message,
          place,
        })),
  )
  const last = found.at(-1)
  if (!last)
    return {
      kind: 'promised',
      text: (french ? 'Rien n’a été promis' : 'Nothing was promised') + wished(input),
    }
  const sentence = sentenceAround(last.message.text, last.place)
  const who =
    last.message.author === 'bot' ? ['l’assistant', 'the assistant'] : ['un conseiller', 'an agent']
  return {
    kind: 'promised',
    text: (french ? `Promis par ${who[0]}` : `Promised by ${who[1]}`) + wished(input),
    quote: quoteOf(last.message, sentence),
  }
}
