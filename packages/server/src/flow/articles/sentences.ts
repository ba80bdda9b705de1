/** A sentence, or a line of a list, in a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** After it nothing ends: « M. Dupont », “e.g. boots”. */
const SHORTENED =
  /(?:^|[\s(«“"])(?:M|Mme|Mlle|Dr|St|Ste|art|ex|env|tél|p|no|n°|Mr|Mrs|Ms|vs|etc|e\.g|i\.e)\.$/iu
const END = /[.!?…]+(?:[ \u00A0\u202F]?[»”")\]])*\s+|\n+/gu

/** The sentences of a text, in order and without the space around them. Lines end sentences. */
export const sentences = (text: string): Stretch[] => {
  const found: Stretch[] = []
  let start = 0
  const add = (end: number) => {
    const inside = text.slice(start, end)
    const from = start + inside.length - inside.trimStart().length
    const to = start + inside.trimEnd().length
    if (to > from) found.push({ start: from, end: to })
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    const said = text.slice(start, end).trimEnd()
    const goesOn = !match[0].includes('\n') && /^\p{Ll}/u.test(text.slice(end))
    if (goesOn || (!match[0].includes('\n') && SHORTENED.test(said))) continue
    add(end)
    start = end
  }
  add(text.length)
  return found
}
