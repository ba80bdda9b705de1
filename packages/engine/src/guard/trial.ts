import { readingOf } from '../decide/reading-of.ts'
import type { Draft, Reading, Speaker } from '../model.ts'
import type { GuardContext } from './context.ts'
import { contextOf } from './context-of.ts'
import { guard } from './guard.ts'

/* Drafts as the tests of the rules try them. */

export const draft = (
  text: string,
  speaker: Speaker = 'bot',
  language: 'fr' | 'en' = 'fr',
): Draft => ({ speaker, language, text, pieces: [], sources: [] })

export const context = (facts: Partial<GuardContext> = {}): GuardContext =>
  contextOf({ company: 'Maison Lune', ...facts })

/** After a message that was read so. */
export const after = (reading: Reading, text = ''): Partial<GuardContext> => ({
  lastCustomer: { text, reading },
})

export const upset: Reading = readingOf({ emotion: 'anger', intensity: 3, address: 'none' })

/** The rules that a draft breaks. */
export const rulesIn = (one: Draft, facts: Partial<GuardContext> = {}): readonly string[] => [
  ...new Set(guard(one, context(facts)).findings.map(({ rule }) => rule)),
]
