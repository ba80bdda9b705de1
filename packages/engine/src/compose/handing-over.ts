import {
  acknowledge,
  acknowledgeAndApologise,
  acknowledgeBriefly,
  acknowledgeInPublic,
} from './acknowledging.ts'
import type { ComposeRequest, Matter, Staffing, Voice } from './request.ts'
import { once, paragraph, step, type Step } from './step.ts'
import type { Voicing } from './voicing.ts'

/** From here on people read little: one sentence for what they wrote, one for who comes and when. */
const BRIEF_FROM = 3

/** A request to tell the customer that a person comes. */
export type Handover = Extract<ComposeRequest, { purpose: 'handover' }>

/** Who is there, and from when: said as far as it is known. */
export const staffing = (request: Staffing): Step => {
  if (request.open) return once('wait.absent')
  return once(request.nextOpening === null ? 'wait.closed-unknown' : 'wait.closed')
}

const isUpset = ({ polarity, intensity }: Voice): boolean =>
  polarity !== 'positive' && intensity >= BRIEF_FROM

/** Why a person comes, as far as the customer should read it; then that one does. */
const reasonFirst = (request: Handover, voicing: Voicing): readonly Step[] => {
  if (request.rule === 'self-harm')
    return [step('console.crisis'), step('console.help-line'), paragraph('hand-over.pass')]
  if (request.rule === 'bereavement') return [step('console.grief'), step('hand-over.pass')]
  if (request.rule === 'asks-human') return [step('hand-over.asked')]
  if (request.rule === 'sent-file') return [step('hand-over.file')]
  if (request.rule === 'remedy-chosen') return [step('hand-over.wish')]
  return [...heardBefore(request, voicing), step('hand-over.pass')]
}

const heardBefore = (request: Handover & Matter, voicing: Voicing): readonly Step[] => {
  if (voicing.channel === 'social') return acknowledgeInPublic(request, voicing)
  if (isUpset(request)) return acknowledgeBriefly(request, voicing)
  if (request.ourFault === true) return acknowledgeAndApologise(request, voicing)
  return acknowledge(request, voicing)
}

/** The place in the queue, for someone who sees it move. */
const queue = (request: Handover): Step => {
  const before = Math.max(0, Math.round(request.waitingBefore))
  if (!(before > 0)) return once('wait.next')
  return once(before === 1 ? 'wait.one' : 'wait.many')
}

const isStaffed = ({ open, agentsOnline }: Handover): boolean => open && agentsOnline > 0

/**
 * A queue is told in a chat alone: an e-mail is read when it has moved on. In public the next step
 * is a private message, where there is somebody to read it.
 */
export const handoverPlan = (request: Handover, voicing: Voicing): readonly Step[] => {
  const reason = reasonFirst(request, voicing)
  if (isStaffed(request)) {
    if (voicing.channel === 'social') return [...reason, once('go-private.ask')]
    const place = voicing.channel === 'chat' ? [queue(request)] : []
    return [...reason, ...place, paragraph('leave-page.free')]
  }
  const page = voicing.channel === 'social' ? [] : [paragraph('leave-page.free')]
  return [...reason, staffing(request), ...page]
}
