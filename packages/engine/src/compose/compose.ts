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
 * draft.text // 'Bonjour, et merci de votre message. De quoi avez-vous besoin\u202f?'
 */
export const compose = (request: ComposeRequest): Draft => {
  const voicing = voicingOf(request)
  const pieces: string[] = []
  const sources: string[] = []
  let text = ''
  let alone = false
  const add = (words: string, block: boolean): void => {
    if (text !== '') text += block || alone ? PARAGRAPH : ' '
    text += words
  }
  for (const step of planOf(request, voicing)) {
    if ('quote' in step) {
      sources.push(step.source)
      add(step.quote, true)
      alone = true
      continue
    }
    const worded = choose(step.cell, { voicing, fresh: step.optional === true, draft: text })
    if (!worded) continue
    pieces.push(worded.id)
    add(typography(worded.text, request.language), step.block !== undefined)
    alone = step.block === 'alone'
  }
  return Object.freeze({
    speaker: 'bot',
    language: request.language,
    text,
    pieces: Object.freeze(pieces),
    sources: Object.freeze(sources),
  })
}
