import type { ConversationSummary } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'

type Person = Pick<ConversationSummary, 'customer' | 'reference'>

/** The customer's name, else their address, else « Visiteur » with the reference if there is one. */
export const nameOf = ({ customer, reference }: Person, words: Words): string =>
  customer.name ??
  customer.email ??
  (reference === null ? words.row.unnamed : `${words.row.unnamed} ${reference}`)

type Holder = Pick<ConversationSummary, 'owner' | 'agent' | 'state'>

/** Who has the floor, in words; `me` is the id of the person who reads this. */
export const ownerInWords = ({ owner, agent, state }: Holder, me: string, words: Words): string => {
  if (state === 'closed') return words.owner.closed
  if (owner !== 'agent') return words.owner[owner]
  return agent === null || agent.id === me ? words.owner.you : agent.name
}

type Waiting = Pick<ConversationSummary, 'owner' | 'state' | 'waitingSince'>

/** Since when somebody waits in the queue for a person (ISO moment), or null. */
export const waitsInQueue = ({ owner, state, waitingSince }: Waiting): string | null =>
  owner === 'queue' && state === 'open' ? waitingSince : null
