import { sentencesOf } from '../sentences.ts'
import type { Edit, Reword } from './edit.ts'
import { plainSentence } from './plain-sentence.ts'

/** Takes a sentence away that says nothing else, with the space before it, where others stay. */
export const leftOut: Reword = (found, { text }): Edit | null => {
  const sentence = plainSentence(text, found)
  if (!sentence || sentence.greeting !== '' || sentencesOf(text).length < 2) return null
  const before = /[^\S\n]*$/u.exec(text.slice(0, found.start))?.[0].length ?? 0
  const after = found.start === before ? (/^\s*/u.exec(text.slice(found.end))?.[0].length ?? 0) : 0
  return { start: found.start - before, end: found.end + after, suggestion: '' }
}
