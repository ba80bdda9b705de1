import { agrees, type OfferedRemedy } from '@diapason/engine'
import type { Choice, MessageRow } from './messages.ts'

type Said = Pick<MessageRow, 'author' | 'text' | 'choices'>

/** Remedies that these messages offered, each once. */
export function offeredIn(messages: readonly Said[]): OfferedRemedy[] {
  const all = messages.flatMap(({ choices }) => choices.flatMap(({ remedy }) => remedy ?? []))
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place)
}

/**
 * The remedy that the customer picked last, of those offered since they had written before: they said
 * the words of its choice, by pressing it or by writing them, or said yes where there was only one.
 */
export function wishIn(messages: readonly Said[]): OfferedRemedy | null {
  let open: readonly Choice[] = []
  let wish: OfferedRemedy | null = null
  let isAnswered = false
  for (const { author, text, choices } of messages) {
    if (author === 'customer') wish = picked(text, open) ?? wish
    else open = isAnswered ? choices : [...open, ...choices]
    isAnswered = author === 'customer'
  }
  return wish
}

function picked(text: string, open: readonly Choice[]): OfferedRemedy | null {
  const offers = open.filter(({ remedy }) => remedy)
  const named = offers.find(({ label }) => label === text.trim())
  const [only] = offers
  return (named ?? (offers.length === 1 && agrees(text) ? only : undefined))?.remedy ?? null
}
