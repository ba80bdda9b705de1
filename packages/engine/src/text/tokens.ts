/** A word of a folded text. Apostrophes, hyphens and spaces separate words. */
export interface Token {
  /** The folded word; spelling repairs may change it, never the positions. */
  readonly form: string
  /** Positions in the folded text; `to` is exclusive. */
  readonly from: number
  readonly to: number
  /** The character right before the word, or '' at the beginning. */
  readonly before: string
  /** Rises at every full stop, question or exclamation mark, new line. */
  readonly sentence: number
  /** Rises at every comma, colon, bracket or quote too. */
  readonly clause: number
}

const WORD = /[\p{L}\p{N}]/u
const SPACE = 32
const SENTENCE_END = new Set('.!?;\n\r…')
const CLAUSE_END = new Set(',:()[]"«»“”/')

function isWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return code !== 0xfffd && WORD.test(text.charAt(index))
}

function endsSentence(text: string, index: number): boolean {
  const character = text.charAt(index)
  if (!SENTENCE_END.has(character)) return false
  // a dot inside 12.50 or mail.fr ends nothing
  return character !== '.' || index + 1 >= text.length || !isWord(text, index + 1)
}

/**
 * Cuts a folded text into words, in one pass.
 *
 * @example
 * tokenise("j'ai recu").map((token) => token.form) // ['j', 'ai', 'recu']
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  for (let index = 0; index < text.length; ) {
    if (isWord(text, index)) {
      const from = index
      while (index < text.length && isWord(text, index)) index++
      const before = from === 0 ? '' : text.charAt(from - 1)
      tokens.push({ form: text.slice(from, index), from, to: index, before, sentence, clause })
      continue
    }
    if (text.charCodeAt(index) === SPACE) {
      index++
      continue
    }
    if (endsSentence(text, index)) {
      sentence++
      clause++
    } else if (CLAUSE_END.has(text.charAt(index))) clause++
    index++
  }
  return tokens
}
