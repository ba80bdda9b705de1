import { acknowledge, acknowledgeBriefly, apology } from './acknowledging.ts'
import { hasContrast } from './mixed.ts'
import { questionStep } from './question.ts'
import type { ComposeRequest, Matter, Staffing, Voice } from './request.ts'
import { once, paragraph, said, step, type Step } from './step.ts'
import type { Voicing } from './voicing.ts'

/** From here on people read little: one sentence for what they wrote, one for who comes and when. */
const BRIEF_FROM = 3

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
  if (request.polarity !== 'positive' && request.intensity >= BRIEF_FROM)
    return [...acknowledgeBriefly(request, voicing), step('hand-over.pass')]
  return [...acknowledge(request, voicing), ...apology(request, voicing), step('hand-over.pass')]
}

type Answer = Extract<ComposeRequest, { purpose: 'answer' }>

/** The message holds more than the question: the answer is one part, a person may be the other. */
const partlyPlan = (request: Answer, voicing: Voicing): readonly Step[] => {
  const heard = acknowledge(request, voicing)
  return [
    ...(heard.length > 0 ? heard : [once('acknowledge.bare')]),
    ...apology(request, voicing),
    step('answer.lead-partly'),
    { quote: request.answer.text },
    paragraph('offer-choice.person'),
  ]
}

/** Whether it helped is asked once in a conversation: the second time it is a form. */
const answerPlan = (request: Answer, voicing: Voicing): readonly Step[] => {
  if (voicing.negative || hasContrast(request.words)) return partlyPlan(request, voicing)
  const asked = said(voicing, 'answer.check') || said(voicing, 'answer.check-formal')
  return [
    ...apology(request, voicing),
    step('answer.lead'),
    { quote: request.answer.text },
    ...(asked ? [] : [paragraph(voicing.formal ? 'answer.check-formal' : 'answer.check')]),
  ]
}

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
    questionStep(request, voicing),
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
