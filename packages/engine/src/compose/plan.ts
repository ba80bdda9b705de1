import { acknowledge, acknowledgeAndApologise, apology } from './acknowledging.ts'
import { handoverPlan, staffing } from './handing-over.ts'
import { publicPlan } from './in-public.ts'
import { hasContrast } from './mixed.ts'
import { questionStep } from './question.ts'
import type { ComposeRequest, Matter, Voice } from './request.ts'
import { inMarks } from './quotation.ts'
import { line, once, paragraph, quoted, said, step, type Step } from './step.ts'
import type { Voicing } from './voicing.ts'

/** A person as the last choice, after the remedy that may be asked for. */
const choice = ({ remedy, language }: Voice & Matter): readonly Step[] =>
  remedy
    ? [
        paragraph('offer-remedy.lead'),
        quoted(remedy.text[language], remedy),
        paragraph('offer-remedy.person'),
      ]
    : [step('offer-choice.person')]

type Answer = Extract<ComposeRequest, { purpose: 'answer' }>

/** The message holds more than the question: the answer is one part, a person may be the other. */
const partlyPlan = (request: Answer, voicing: Voicing): readonly Step[] => [
  ...acknowledgeAndApologise(request, voicing),
  step('answer.lead-partly'),
  quoted(request.answer.text, request.answer),
  ...(request.remedy ? choice(request) : [paragraph('offer-choice.person')]),
]

/** Whether it helped is asked once in a conversation: the second time it is a form. */
const answerPlan = (request: Answer, voicing: Voicing): readonly Step[] => {
  if (voicing.negative || hasContrast(request.words)) return partlyPlan(request, voicing)
  return [
    ...apology(request, voicing),
    step('answer.lead'),
    quoted(request.answer.text, request.answer),
    ...(said(voicing, 'answer.check') ? [] : [paragraph('answer.check')]),
  ]
}

type FromArticle = Extract<ComposeRequest, { purpose: 'article' }>

/** Which article, its words in quotation marks, where to read on, and a person. */
const articlePlan = ({ article, language }: FromArticle, voicing: Voicing): readonly Step[] => [
  step('article.lead'),
  quoted(inMarks(article.quote, language), { ...article, id: `article:${article.id}` }),
  ...(voicing.slots.link ? [line('article.link')] : []),
  step('article.person'),
]

const unknownPlan = (request: Voice & Matter, voicing: Voicing): readonly Step[] => [
  ...(voicing.negative || request.repeatedContact ? acknowledge(request, voicing) : []),
  step('admit.unknown'),
  ...(request.remedy ? choice(request) : [step('admit.choice')]),
]

const askPlan = (request: Voice & Matter, voicing: Voicing): readonly Step[] => [
  ...acknowledgeAndApologise(request, voicing),
  ...(request.remedy ? [] : [questionStep(request, voicing)]),
  ...choice(request),
]

const bodyOf = (request: ComposeRequest, voicing: Voicing): readonly Step[] => {
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
    case 'article':
      return articlePlan(request, voicing)
    case 'ask':
      return askPlan(request, voicing)
    case 'handover':
      return handoverPlan(request, voicing)
    case 'nobody':
      return [staffing(request), step('leave-page.free'), once('leave-page.add')]
    case 'taken':
      return [step('hand-over.taken')]
  }
}

/** In an e-mail, what comes after the acknowledgement is a paragraph of its own. */
const NEW_IDEA = /^(?:ask|hand-over|admit\.unknown|answer\.lead|article\.lead)\b/

const aired = (step: Step): Step =>
  'cell' in step && NEW_IDEA.test(step.cell) ? { ...step, block: 'begins' } : step

/** Its first line and its last; a body that greets already keeps its own greeting. */
const inMail = (request: ComposeRequest, voicing: Voicing): readonly Step[] => {
  const body = bodyOf(request, voicing).map(aired)
  const close = paragraph('mail.close')
  if (request.purpose === 'welcome' || request.purpose === 'greeting') return [...body, close]
  return [line(voicing.slots.name ? 'mail.greet-named' : 'mail.greet'), ...body, close]
}

/** The moves of a draft in order, as its channel wants them. */
export const planOf = (request: ComposeRequest, voicing: Voicing): readonly Step[] => {
  if (voicing.channel === 'social') return publicPlan(request, voicing) ?? bodyOf(request, voicing)
  return voicing.channel === 'email' ? inMail(request, voicing) : bodyOf(request, voicing)
}
