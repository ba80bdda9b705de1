import type { Passage } from '../../store/article-passages.ts'
import { sentences } from './sentences.ts'

/** Longest passage, in UTF-16 units. */
const PASSAGE_LIMIT = 600
const HEADING_LIMIT = 200

const HEADING = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u
const RULE = /^\s*(?:[-*_]\s*){3,}$/u

/** Markdown's marks around words are taken away, the words stay; anything else, HTML too, is text. */
const plain = (line: string): string =>
  line
    .replace(/!?\[([^[\]\n]{1,500})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,500}")?\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,2000}?\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,2000}?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/`([^`\n]{1,500})`/gu, '$1')
    .replace(/^\s*>\s?/u, '')
    .replace(/[ \t]+/gu, ' ')
    .trim()

/** Paragraphs with the heading that they stand under. */
const blocksOf = (body: string): Passage[] => {
  const blocks: Passage[] = []
  let heading: string | null = null
  let lines: string[] = []
  const end = () => {
    const words = lines.join('\n')
    if (words !== '') blocks.push({ heading, words })
    lines = []
  }
  for (const line of body.replace(/\r\n?/gu, '\n').split('\n')) {
    const title = HEADING.exec(line)?.[1]
    if (title === undefined && line.trim() !== '' && !RULE.test(line)) {
      lines.push(plain(line))
      continue
    }
    end()
    if (title !== undefined) heading = plain(title).slice(0, HEADING_LIMIT) || null
  }
  end()
  return blocks
}

/** « Vous pouvez payer : » says nothing without the list that follows. */
const withTheirLists = (blocks: readonly Passage[]): Passage[] => {
  const joined: Passage[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const belongs =
      last?.heading === block.heading &&
      last.words.endsWith(':') &&
      last.words.length + block.words.length < PASSAGE_LIMIT
    if (last && belongs) joined.splice(-1, 1, { ...last, words: `${last.words}\n${block.words}` })
    else joined.push(block)
  }
  return joined
}

/** Whole sentences as far as they fit; one that is too long is cut between words. */
const short = ({ heading, words }: Passage): Passage[] => {
  const parts: string[] = []
  let from = 0
  let to = 0
  const add = (end: number) => {
    const part = words.slice(from, end).trim()
    if (part !== '') parts.push(part)
    from = end
  }
  for (const { start, end } of sentences(words)) {
    if (end - from > PASSAGE_LIMIT && to > from) add(start)
    while (end - from > PASSAGE_LIMIT) {
      const space = words.lastIndexOf(' ', from + PASSAGE_LIMIT)
      add(space > from ? space : from + PASSAGE_LIMIT)
    }
    to = end
  }
  add(words.length)
  return parts.map((part) => ({ heading, words: part }))
}

/**
 * Cuts an article at its headings and paragraphs into passages of at most 600 units.
 *
 * @example
 * cut('# Frais\n\nLa livraison coûte **4,90 €**.')
 * // [{ heading: 'Frais', words: 'La livraison coûte 4,90 €.' }]
 */
export const cut = (body: string): Passage[] => withTheirLists(blocksOf(body)).flatMap(short)
