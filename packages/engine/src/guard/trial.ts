import type { Draft, Reading, Speaker } from '../model.ts'
import type { GuardContext } from './context.ts'
import { contextOf } from './context-of.ts'
import { guard } from './guard.ts'

/** A draft as the tests of the rules try it: by the bot and in French, if not said. */
export const draft = (
  text: string,
  speaker: Speaker = 'bot',
  language: 'fr' | 'en' = 'fr',
): Draft => ({ speaker, language, text, pieces: [], sources: [] })

/** What is known of a case, where a test needs more than nothing. */
export const context = (facts: Partial<GuardContext> = {}): GuardContext =>
  contextOf({ company: 'Maison Lune', ...facts })

/** After a message that was read so. */
export const after = (reading: Reading, text = ''): Partial<GuardContext> => ({
  lastCustomer: { text, reading },
})

/** The rules that a draft breaks. */
export const rulesIn = (one: Draft, facts: Partial<GuardContext> = {}): readonly string[] => [
  ...new Set(guard(one, context(facts)).findings.map(({ rule }) => rule)),
]
