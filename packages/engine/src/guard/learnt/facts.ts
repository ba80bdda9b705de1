import type { Draft } from '../../model.ts'
import { fold } from '../../text/fold.ts'
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
  facts.push(...toldBy(context.lastCustomer?.text ?? ''))
  if (!reading) return facts
  const { polarity, emotion, intensity, address, register, signals } = reading
  facts.push(`polarity:${polarity}`, `emotion:${emotion}`, `intensity:${intensity}`)
  facts.push(`address:${address}`)
  if (signals.bereavement) facts.push('grief')
  if (signals.selfHarm || signals.vulnerable) facts.push('fragile')
  if (signals.repeatedContact) facts.push('again')
  const reason = reading.intents[0]
  if (reason) facts.push(`intent:${reason.name}`)
  if (register >= FORMAL) facts.push('formal')
  if (register <= LOOSE) facts.push('loose')
  return facts
}

/** « ça fait 3 semaines que j’attends », “promised for Tuesday” */
const WAITING =
  /\b(?:attend|attente|patient|toujours (?:pas|rien|aucun)|en retard|retard|relance|sans (?:reponse|nouvelle)|(?:depuis|fait|deja) (?:plus de )?(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|des|plusieurs) ?(?:h|heure|jour|semaine|mois|an)|waiting|wait|still (?:no|not|nothing|haven|hasn)|late|overdue|(?:for|been) (?:over |about )?(?:\d+|a|an|two|three|four|five|six|several) (?:hour|day|week|month)|no (?:reply|answer|news))/
/** « j’ai déjà redémarré », “I’ve checked the spam folder” */
const TRIED =
  /\b(?:j'ai (?:deja|bien|tout|pourtant)|deja (?:fait|essaye|verifie|redemarre|teste|regarde)|j'ai (?:essaye|verifie|redemarre|teste|regarde|vide|reinstalle|change|refait)|already|i(?:'ve| have)? (?:tried|checked|restarted|reinstalled|cleared|reset))/

/** What the customer says that changes what a good answer is. */
function toldBy(text: string): readonly string[] {
  const folded = fold(text).text
  return [
    ...(WAITING.test(folded) ? ['told waiting'] : []),
    ...(TRIED.test(folded) ? ['told tried'] : []),
  ]
}

/** Facts that words mean different things beside: « je comprends » by a bot, or by a person. */
export const turning = (fact: string): boolean =>
  /^(?:speaker|fault|polarity|address|waited|grief|told)/.test(fact)

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
