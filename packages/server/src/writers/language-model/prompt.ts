import { randomBytes } from 'node:crypto'
import type { ComposeRequest, Draft } from '@diapason/engine'
import type { Prompt } from './ask.ts'
import type { Mask } from './mask.ts'
import { PROMPTS } from './prompt-words.ts'

/** What a question to a language model is made of. */
export interface Task {
  readonly request: ComposeRequest
  /** Words of our own for the same request: the plan that the model rewords, and what is sent if it cannot. */
  readonly composed: Draft
  readonly mask: Mask
}

/** The approved answer that a reply quotes, or null. It is never left to a model to tell. */
export const approvedText = (request: ComposeRequest): string | null =>
  request.purpose === 'answer' ? request.answer.text : null

/** From this intensity on nothing cheerful is said. */
const PLAIN_FROM = 2

/**
 * Words a question: rules, the composer's own reply as the plan, the approved answer behind a mark,
 * and the customer's words as data between markers that they cannot have known.
 */
export function promptFor({ request, composed, mask }: Task): Prompt {
  const words = PROMPTS[request.language]
  const name = `${words.marker}-${randomBytes(4).toString('hex')}`
  const approved = approvedText(request)
  const address = request.allowTu && request.address === 'tu' ? 'tu' : 'vous'
  const rules = words.rules({
    company: request.company,
    address,
    plain: request.intensity >= PLAIN_FROM,
  })
  const plan = approved ? composed.text.replace(approved, words.answerMark) : composed.text
  const system = [...rules, ...(approved ? [words.answer] : []), words.data(name), words.only].join(
    '\n',
  )
  const user = [
    `${words.prepared}\n${mask.hide(plan)}`,
    ...(approved ? [`${words.approved}\n${approved}`] : []),
    `<${name}>\n${mask.words.join('\n').replaceAll(name, '')}\n</${name}>`,
  ].join('\n\n')
  return { system, user }
}
