import { ENTITY_KINDS } from '../../model.ts'
import { orderIn } from '../fact.ts'
import { readMessages } from './customer-messages.ts'
import type { BriefingInput, BriefingLine } from './input.ts'
import { ENTITY_WORDS } from './words.ts'

/** What the customer already gave; null when nothing. Only an order number is shown itself. */
export const doNotAsk = (input: BriefingInput): BriefingLine | null => {
  const entities = readMessages(input).flatMap(({ reading }) => reading.entities)
  const order = orderIn(entities)
  const given = ENTITY_KINDS.filter((kind) => entities.some((entity) => entity.kind === kind)).map(
    (kind) => {
      const words = ENTITY_WORDS[kind][input.language]
      return kind === 'order' && order ? `${words} (${order})` : words
    },
  )
  if (given.length === 0) return null
  const before = input.language === 'fr' ? 'Déjà donné\u00A0: ' : 'Already given: '
  return { kind: 'doNotAsk', text: before + given.join(', ') }
}
