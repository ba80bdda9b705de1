import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { hasWaited } from '../has-waited.ts'

const FORMAL = 0.4
const LOOSE = -0.3
const APOLOGY = /desole|navre|excus|pardon|regrett|sorry|apolog/
const LENGTH = 60
const MOST = 6

/** What is known beside the words: who speaks, to whom, in which situation. By name. */
export function situationOf(draft: Draft, context: GuardContext): readonly string[] {
  const reading = context.lastCustomer?.reading
  const facts = [`speaker:${draft.speaker}`, `fault:${context.ourFault}`]
  if (hasWaited(context)) facts.push('waited')
  if (context.earlierReplies.length > 0) facts.push('replied before')
  if (context.customerName !== null) facts.push('named')
  if (!reading) return facts
  const { polarity, emotion, intensity, address, register, signals } = reading
  facts.push(`polarity:${polarity}`, `emotion:${emotion}`, `intensity:${intensity}`)
  facts.push(`address:${address}`)
  if (signals.bereavement) facts.push('grief')
  if (signals.selfHarm || signals.vulnerable) facts.push('fragile')
  if (signals.repeatedContact) facts.push('again')
  if (register >= FORMAL) facts.push('formal')
  if (register <= LOOSE) facts.push('loose')
  return facts
}

/** Facts that words mean different things beside: « je comprends » by a bot, or by a person. */
export const turning = (fact: string): boolean =>
  /^(?:speaker|fault|polarity|address|waited|grief)/.test(fact)

/** The form of a draft, by name. */
export function formOf(folded: string, sentences: number): readonly string[] {
  const marks = folded.split('!').length - 1
  return [
    APOLOGY.test(folded) ? 'apology' : 'no apology',
    folded.includes('?') ? 'question' : 'no question',
    `sentences:${Math.min(MOST, sentences)}`,
    `length:${Math.min(MOST, Math.floor(folded.length / LENGTH))}`,
    `marks:${Math.min(2, marks)}`,
    ...(/\d/.test(folded) ? ['digit'] : []),
  ]
}
