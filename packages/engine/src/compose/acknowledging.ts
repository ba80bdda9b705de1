import type { Emotion } from '../model.ts'
import type { Matter, Voice } from './request.ts'
import { once, said, type Step } from './step.ts'
import type { Voicing } from './voicing.ts'

/** From here on a feeling is named; below, it would be said louder than it was. */
const NAMED_FROM = 2

const NAMED: Readonly<Partial<Record<Emotion | 'unsure', string>>> = Object.freeze({
  anger: 'upset',
  frustration: 'upset',
  disappointment: 'let-down',
  sadness: 'heavy',
  worry: 'worried',
  confusion: 'lost',
})
/** At intensity 1: nothing for sadness, where every light word is wrong. */
const SLIGHT: Readonly<Partial<Record<Emotion | 'unsure', string | null>>> = Object.freeze({
  sadness: null,
  confusion: 'lost',
})

/** The sentence that names what was felt, by feeling and intensity; none where none was clear. */
const namedFeeling = ({ emotion, intensity }: Voice): readonly Step[] => {
  if (intensity === 0) return []
  const slight = SLIGHT[emotion] === undefined ? 'plain' : SLIGHT[emotion]
  const name = intensity >= NAMED_FROM ? (NAMED[emotion] ?? 'plain') : slight
  return name === null ? [] : [once(`name-feeling.${name}`)]
}

/** The matter once in full; to a calm customer who adds to it, that it was noted. */
const matter = (voicing: Voicing): Step => {
  if (!voicing.negative && (said(voicing, 'acknowledge') || said(voicing, 'restate')))
    return once('acknowledge.more')
  if (voicing.restate) return once(voicing.restate)
  return once(voicing.slots.fact ? 'acknowledge.fact' : 'acknowledge.bare')
}

/** At most two sentences: the fact, then what they had to go through or how they put it. */
export const acknowledge = (request: Voice, voicing: Voicing): readonly Step[] => {
  if (request.repeatedContact) {
    const fact = once(voicing.slots.fact ? 'acknowledge.fact' : 'acknowledge.bare')
    return [fact, once(voicing.slots.count ? 'acknowledge.count' : 'acknowledge.again')]
  }
  if (!voicing.negative) return voicing.slots.fact ? [matter(voicing)] : []
  return [matter(voicing), ...namedFeeling(request)]
}

const mayApologise = (request: Matter, voicing: Voicing): boolean =>
  request.ourFault === true && !said(voicing, 'apologise')

/**
 * What was read, and, once in a conversation, the apology for a fault that is known to be ours: it
 * names the fact itself, which is then not said before it.
 */
export const acknowledgeAndApologise = (
  request: Voice & Matter,
  voicing: Voicing,
): readonly Step[] => {
  const heard = acknowledge(request, voicing)
  const atLeast = heard.length > 0 ? heard : [once('acknowledge.bare')]
  if (!mayApologise(request, voicing)) return atLeast
  if (!voicing.slots.fact) return [...atLeast, once('apologise.ours')]
  return [once('apologise.fact'), ...heard.slice(1)]
}

/** Before an answer to a plain question, nothing but the apology that is owed. */
export const apology = (request: Matter, voicing: Voicing): readonly Step[] =>
  mayApologise(request, voicing) ? [once('apologise.ours')] : []

/**
 * One sentence for someone strongly upset: the most specific there is, with the apology or the
 * repeated contact inside it rather than after it.
 */
export const acknowledgeBriefly = (request: Voice & Matter, voicing: Voicing): readonly Step[] => {
  const { fact, count } = voicing.slots
  if (mayApologise(request, voicing)) return [once(fact ? 'apologise.fact' : 'apologise.ours')]
  if (request.repeatedContact && fact)
    return [once(count ? 'acknowledge.fact-count' : 'acknowledge.fact-again')]
  if (request.repeatedContact) return [once(count ? 'acknowledge.count' : 'acknowledge.again')]
  if (fact) return [once('acknowledge.strong')]
  const named = request.emotion === 'neutral' ? [] : namedFeeling(request)
  return named.length > 0 ? named : [once('acknowledge.bare')]
}

/** From here on a fact is named with strong words. */
const STRONG_FROM = 3

/** One sentence for what was written, as others will read it: strong words for strong feelings. */
export const acknowledgeInPublic = (request: Voice & Matter, voicing: Voicing): readonly Step[] => {
  const plain = request.intensity < STRONG_FROM && request.ourFault !== true
  if (!plain || request.repeatedContact) return acknowledgeBriefly(request, voicing)
  if (voicing.restate) return [once(voicing.restate)]
  if (voicing.slots.fact) return [once('acknowledge.fact')]
  return voicing.negative ? acknowledgeBriefly(request, voicing) : [once('acknowledge.bare')]
}
