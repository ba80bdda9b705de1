import type { Emotion } from '../model.ts'
import type { ComposeRequest, Matter, Staffing, Voice } from './request.ts'
import { orderIn } from './fact.ts'
import { TOPICS } from './topics.ts'
import type { Voicing } from './voicing.ts'

/** One move of a draft: a cell of wordings, or an approved text that is quoted unchanged. */
export type Step =
  | { readonly cell: string; readonly optional?: true; readonly block?: true }
  | { readonly quote: string }

const step = (cell: string): Step => ({ cell })
/** Left out rather than said twice. */
const once = (cell: string): Step => ({ cell, optional: true })
const paragraph = (cell: string): Step => ({ cell, block: true })

const FEELINGS: Readonly<Partial<Record<Emotion | 'unsure', string>>> = Object.freeze({
  anger: 'upset',
  frustration: 'upset',
  disappointment: 'let-down',
  sadness: 'heavy',
  worry: 'worried',
  confusion: 'lost',
})

const said = (voicing: Voicing, cell: string): boolean =>
  voicing.earlier.some((id) => id.startsWith(`${cell}.`))

/** At most two sentences: the fact, then what they had to go through or how they put it. */
const acknowledge = (request: Voice, voicing: Voicing): readonly Step[] => {
  const fact = once(voicing.slots.fact ? 'acknowledge.fact' : 'acknowledge.bare')
  if (request.repeatedContact)
    return [fact, once(voicing.slots.count ? 'acknowledge.count' : 'acknowledge.again')]
  if (!voicing.negative) return voicing.slots.fact ? [fact] : []
  return [fact, once(`name-feeling.${FEELINGS[request.emotion] ?? 'plain'}`)]
}

const apology = (request: Matter, voicing: Voicing): readonly Step[] =>
  request.ourFault === true && !said(voicing, 'apologise.ours') ? [once('apologise.ours')] : []

/** What is still worth asking: never what is known, nor what was asked before if it can be helped. */
const question = (request: Voice & Matter, voicing: Voicing): Step => {
  const known = orderIn(request.entities) !== null
  const asks = request.intent === null ? 'details' : (TOPICS[request.intent]?.asks ?? 'details')
  const wanted = asks === 'order' && known ? 'wish' : asks
  const order = [wanted, 'tried', 'details', 'wish'] as const
  const fresh = order.find((name) => !said(voicing, `ask.${name}`)) ?? wanted
  return step(`ask.${fresh}`)
}

const staffing = (request: Staffing): Step => {
  if (request.open) return once('wait.absent')
  return once(request.nextOpening === null ? 'wait.closed-unknown' : 'wait.closed')
}

type Handover = Extract<ComposeRequest, { purpose: 'handover' }>

const wait = (request: Handover): Step => {
  if (!request.open || !(request.agentsOnline > 0)) return staffing(request)
  const before = Math.max(0, Math.round(request.waitingBefore))
  if (!(before > 0)) return once('wait.next')
  return once(before === 1 ? 'wait.one' : 'wait.many')
}

const reasonFirst = (request: Handover, voicing: Voicing): readonly Step[] => {
  if (request.rule === 'self-harm')
    return [step('console.crisis'), step('console.help-line'), paragraph('hand-over.pass')]
  if (request.rule === 'bereavement') return [step('console.grief'), step('hand-over.pass')]
  if (request.rule === 'asks-human') return [step('hand-over.asked')]
  return [...acknowledge(request, voicing), ...apology(request, voicing), step('hand-over.pass')]
}

const answerPlan = (
  request: Extract<ComposeRequest, { purpose: 'answer' }>,
  voicing: Voicing,
): readonly Step[] => [
  ...(voicing.negative ? acknowledge(request, voicing) : []),
  ...apology(request, voicing),
  step('answer.lead'),
  { quote: request.answer.text },
  voicing.negative
    ? paragraph('offer-choice.person')
    : paragraph(voicing.formal ? 'answer.check-formal' : 'answer.check'),
]

const unknownPlan = (request: Voice, voicing: Voicing): readonly Step[] => [
  ...(voicing.negative || request.repeatedContact ? acknowledge(request, voicing) : []),
  step('admit.unknown'),
  step('admit.choice'),
]

const askPlan = (request: Voice & Matter, voicing: Voicing): readonly Step[] => {
  const heard = acknowledge(request, voicing)
  return [
    ...(heard.length > 0 ? heard : [once('acknowledge.bare')]),
    ...apology(request, voicing),
    question(request, voicing),
    step('offer-choice.person'),
  ]
}

/** The moves of a draft in order. */
export const planOf = (request: ComposeRequest, voicing: Voicing): readonly Step[] => {
  switch (request.purpose) {
    case 'welcome':
      return [step('open.who'), step('open.reach'), step('open.invite')]
    case 'greeting':
      return [step(voicing.slots.name ? 'greet.named' : 'greet.bare'), step('open.invite')]
    case 'thanks':
      return [
        step('thank.reply'),
        voicing.negative ? step('offer-choice.person') : once('close.open'),
      ]
    case 'robot':
      return [step('tell-machine.yes'), step('open.reach')]
    case 'returned':
      return [step('hand-over.returned'), step('open.reach'), once('open.invite')]
    case 'unknown':
      return unknownPlan(request, voicing)
    case 'answer':
      return answerPlan(request, voicing)
    case 'ask':
      return askPlan(request, voicing)
    case 'handover':
      return [...reasonFirst(request, voicing), wait(request), paragraph('leave-page.free')]
    case 'nobody':
      return [staffing(request), step('leave-page.free'), once('leave-page.add')]
    case 'taken':
      return [step('hand-over.taken')]
  }
}
