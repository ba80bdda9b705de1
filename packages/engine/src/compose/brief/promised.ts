import { hitsOf } from '../../guard/match.ts'
import { PROMISE_CLAUSES } from '../../guard/rules/unsupported-promise-clauses.ts'
import { PROMISES } from '../../guard/rules/unsupported-promise-words.ts'
import type { BriefingInput, BriefingLine } from './input.ts'
import { quoteOf, sentenceAround } from './quote.ts'

const ALL_PROMISES = [...PROMISES, ...PROMISE_CLAUSES]

/** What replies promised so far; the last one is quoted. */
export const promised = (input: BriefingInput): BriefingLine => {
  const french = input.language === 'fr'
  const found = input.messages.flatMap((message) =>
    message.author === 'customer'
      ? []
      : hitsOf(message.text, ALL_PROMISES).map((place) => ({ message, place })),
  )
  const last = found.at(-1)
  if (!last)
    return { kind: 'promised', text: french ? 'Rien n’a été promis' : 'Nothing was promised' }
  const sentence = sentenceAround(last.message.text, last.place)
  const who =
    last.message.author === 'bot' ? ['l’assistant', 'the assistant'] : ['un conseiller', 'an agent']
  return {
    kind: 'promised',
    text: french ? `Promis par ${who[0]}` : `Promised by ${who[1]}`,
    quote: quoteOf(last.message, sentence),
  }
}
