import { acknowledgeInPublic } from './acknowledging.ts'
import { staffing } from './handing-over.ts'
import { hasContrast } from './mixed.ts'
import type { ComposeRequest } from './request.ts'
import { once, paragraph, quoted, step, type Step } from './step.ts'
import type { Voicing } from './voicing.ts'

/**
 * The moves of a public answer where they differ from a chat: nothing is asked that others should
 * not read, and what needs detail goes to a private message. Null where the chat's moves fit.
 */
export const publicPlan = (request: ComposeRequest, voicing: Voicing): readonly Step[] | null => {
  switch (request.purpose) {
    case 'welcome':
      return [step('open.who'), step('open.reach')]
    case 'thanks':
      return voicing.negative ? null : [step('thank.reply')]
    case 'returned':
      return [step('hand-over.returned'), step('open.reach')]
    case 'nobody':
      return [staffing(request), once('go-private.ask')]
    case 'unknown':
      return [
        ...(voicing.negative ? acknowledgeInPublic(request, voicing) : []),
        step('admit.unknown'),
        step('admit.choice'),
      ]
    case 'ask':
      return [...acknowledgeInPublic(request, voicing), step('go-private.ask')]
    case 'answer':
      if (!voicing.negative && !hasContrast(request.words))
        return [step('answer.lead'), quoted(request.answer.text, request.answer)]
      return [
        ...acknowledgeInPublic(request, voicing),
        step('answer.lead-partly'),
        quoted(request.answer.text, request.answer),
        paragraph('go-private.ask'),
      ]
    default:
      return null
  }
}
