import type { Draft, Span } from '../model.ts'
import type { GuardContext } from './context.ts'

/** Every place where `part` stands in `text`. */
const places = (text: string, part: string): readonly Span[] => {
  const found: Span[] = []
  for (let at = text.indexOf(part); part !== '' && at >= 0; at = text.indexOf(part, at + 1))
    found.push({ start: at, end: at + part.length })
  return found
}

/** Stretches of the draft that are approved texts, quoted unchanged. */
export const approvedSpans = (draft: Draft, context: GuardContext): readonly Span[] =>
  context.approved.flatMap(({ text }) => places(draft.text, text.trim()))

/** Quotation marks in pairs; bounded, so that a lost mark cannot cost time. */
const QUOTED = /«([^«»]{1,400})»|“([^“”]{1,400})”|"([^"\n]{1,400})"/g

/** Stretches of the draft that quote the customer's last message word for word. */
export const customerQuotes = (draft: Draft, context: GuardContext): readonly Span[] => {
  const theirs = context.lastCustomer?.text ?? ''
  return [...draft.text.matchAll(QUOTED)]
    .filter((match) => theirs.includes((match[1] ?? match[2] ?? match[3] ?? '').trim()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Does a stretch lie wholly inside one of these? */
export const inside = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end)
