import type { EntityKind } from '../model.ts'
import type { Matter, Voice } from './request.ts'
import { said, step, type Step } from './step.ts'
import { TOPICS, type Question } from './topics.ts'
import type { Voicing } from './voicing.ts'

/** The customer gave it already: asking again would show that nobody read. */
const isAnswered = (question: Question, { entities }: Voice): boolean => {
  const has = (kind: EntityKind): boolean => entities.some((entity) => entity.kind === kind)
  if (question === 'order') return has('order')
  if (question === 'payment') return has('amount') && has('date')
  return question === 'account' && has('email')
}

/** « Que s’est-il passé ? » is for a problem; a calm question is asked what it is about. */
const AFTER: Readonly<Record<'problem' | 'calm', readonly Question[]>> = Object.freeze({
  problem: ['tried', 'details', 'wish'],
  calm: ['need', 'more', 'wish'],
})

/** Where all that the topic asks for was given. */
const WHEN_KNOWN: Readonly<Record<'problem' | 'calm', Question>> = Object.freeze({
  problem: 'wish',
  calm: 'more',
})

/** What is still worth asking: never what is known, nor what was asked before if it can be helped. */
export const questionStep = (request: Voice & Matter, voicing: Voicing): Step => {
  const mood = voicing.negative || request.repeatedContact ? 'problem' : 'calm'
  const first = mood === 'problem' ? 'details' : 'need'
  const topic = (request.intent === null ? undefined : TOPICS[request.intent]?.asks) ?? first
  const wanted = isAnswered(topic, request) ? WHEN_KNOWN[mood] : topic
  const fresh = [wanted, ...AFTER[mood]].find((name) => !said(voicing, `ask.${name}`)) ?? wanted
  return step(`ask.${fresh}`)
}
