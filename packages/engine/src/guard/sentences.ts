import type { Span } from '../model.ts'

/** The sentences of a text, as stretches without the white space around them. */
export const sentencesOf = (text: string): readonly Span[] => {
  const found: Span[] = []
  for (const match of text.matchAll(/[^.!?…\n]+[.!?…]*/g)) {
    const words = match[0]
    const start = match.index + (words.length - words.trimStart().length)
    const end = match.index + words.trimEnd().length
    if (end > start) found.push({ start, end })
  }
  return found
}
