import type { Draft } from '../model.ts'
import { choose } from './choose.ts'
import { planOf } from './plan.ts'
import type { ComposeRequest } from './request.ts'
import { typography } from './typography.ts'
import { voicingOf } from './voicing.ts'

const PARAGRAPH = '\n\n'

/**
 * Words a draft from approved pieces: no language model, no promise that nobody made, no feeling
 * claimed. Pieces in `earlier` are not used again while a fresh one exists. An approved answer is
 * quoted unchanged in its own paragraph and named in `sources`. Pure: the same request gives the
 * same draft. Never throws; a slot without a usable value is worded around.
 *
 * @example
 * const draft = compose({
 *   ...heardIn(analyse('Bonjour !')),
 *   purpose: 'greeting',
 *   language: 'fr',
 *   company: 'Maison Lune',
 *   customerName: null,
 *   earlier: [],
 *   seed: 4,
 *   allowTu: false,
 * })
 * draft.text // 'Bonjour, je vous écoute. Qu’est-ce qui vous amène\u202f?'
 */
export const compose = (request: ComposeRequest): Draft => {
  const voicing = voicingOf(request)
  const used: string[] = []
  let text = ''
  const add = (words: string, gap: string): void => {
    text += text === '' ? words : gap + words
  }
  for (const step of planOf(request, voicing)) {
    if ('quote' in step) {
      add(step.quote, PARAGRAPH)
      continue
    }
    const worded = choose(step.cell, { voicing, fresh: step.optional === true, draft: text })
    if (!worded) continue
    used.push(worded.id)
    add(typography(worded.text, request.language), step.block ? PARAGRAPH : ' ')
  }
  const sources =
    request.purpose === 'answer' ? [`${request.answer.id}@${request.answer.version}`] : []
  return Object.freeze({
    speaker: 'bot',
    language: request.language,
    text,
    pieces: Object.freeze(used),
    sources: Object.freeze(sources),
  })
}
