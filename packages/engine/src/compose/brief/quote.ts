import type { Span } from '../../model.ts'
import { sentencesOf } from '../../guard/sentences.ts'
import type { BriefingMessage, Quote } from './input.ts'

const LONGEST = 160

const hidden = (message: BriefingMessage, { start, end }: Span): string => {
  let text = ''
  let at = start
  for (const entity of message.reading?.entities ?? []) {
    if (!entity.sensitive || entity.end <= at || entity.start >= end) continue
    text += `${message.text.slice(at, Math.max(at, entity.start))}••••`
    at = Math.min(end, entity.end)
  }
  return text + message.text.slice(at, end)
}

const oneLine = (text: string): string => {
  const flat = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  if (flat.length <= LONGEST) return flat
  return `${flat
    .slice(0, LONGEST - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`
}

/** Words of a message as a quote: one line, short, card numbers and IBANs hidden. */
export const quoteOf = (
  message: BriefingMessage,
  span: Span = { start: 0, end: message.text.length },
): Quote => ({ seq: message.seq, text: oneLine(hidden(message, span)) })

/** The sentence around a place, so that a quote can be understood alone. */
export const sentenceAround = (text: string, place: Span): Span =>
  sentencesOf(text).find(({ start, end }) => start <= place.start && place.start < end) ?? place
