import { type Known, neededOf, rarer } from './known.ts'

const NOTHING: Known = { exact: [''], needed: null }
const ANYTHING: Known = { exact: null, needed: null }
/** More than so many texts are no longer listed one by one. */
const MOST = 48
/** More letters than so many in brackets are any letter. */
const MOST_LETTERS = 4

const literal = (text: string): Known => ({ exact: [text], needed: null })
const upTo = (all: readonly string[]): readonly string[] | null => (all.length > MOST ? null : all)

/** Letters up to the next sign; the last one is left to what repeats it. */
const LETTERS = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y
const OPENINGS = ['(?:', '(?=', '(?!', '(?<=', '(?<!', '('] as const
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
const ESCAPED = /\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|[\s\S])/iy
const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }
const ZERO_WIDTH = /^\\[bB]$/
const CODE = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))$/i
const KIND = /^\\[dDwWsSpPk1-9]/

/** What one escape matches: a letter, a place, or one of many letters. */
function escaped(written: string): Known {
  if (ZERO_WIDTH.test(written)) return NOTHING
  const code = CODE.exec(written)?.slice(1).find(Boolean)
  if (code) return literal(String.fromCodePoint(Number.parseInt(code, 16)))
  if (KIND.test(written)) return ANYTHING
  const letter = written.slice(1)
  return literal(CONTROL[letter] ?? letter)
}

/** Reads the source of a valid regular expression, and what its matches have in common. */
export class Expression {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Of the alternatives up to the end or the closing bracket. */
  known(): Known {
    const branches = [this.#sequence()]
    while (this.#take('|')) branches.push(this.#sequence())
    if (branches.length === 1) return branches[0] as Known
    const exact = branches.every((branch) => branch.exact)
      ? upTo(branches.flatMap((branch) => branch.exact ?? []))
      : null
    if (exact) return { exact, needed: null }
    const needed = branches.map(neededOf)
    return {
      exact: null,
      needed: needed.every(Boolean) ? needed.flatMap((one) => one ?? []) : null,
    }
  }

  /** What stands one after the other: texts are joined as long as they are few. */
  #sequence(): Known {
    let run: readonly string[] = ['']
    let needed: readonly string[] | null = null
    let isWhole = true
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      const part = this.#repeated()
      const joined = part.exact && joinedOf(run, part.exact)
      if (joined) {
        run = joined
        continue
      }
      isWhole = false
      needed = rarer(rarer(needed, neededOf({ exact: run, needed: null })), part.needed)
      run = part.exact ?? ['']
    }
    if (isWhole) return { exact: run, needed: null }
    return { exact: null, needed: rarer(needed, neededOf({ exact: run, needed: null })) }
  }

  #repeated(): Known {
    const one = this.#one()
    const quantifier = this.#takeMatch(QUANTIFIER)
    if (!quantifier) return one
    const [written, least] = quantifier
    if (written.startsWith('?')) {
      const exact = one.exact && upTo(['', ...one.exact])
      return { exact, needed: null }
    }
    if (written.startsWith('*') || least === '0') return ANYTHING
    return { exact: null, needed: neededOf(one) }
  }

  #one(): Known {
    const letters = this.#takeMatch(LETTERS)
    if (letters) return literal(letters[0])
    const opening = OPENINGS.find((written) => this.#take(written))
    if (opening) return this.#group(opening)
    if (this.#take('[')) return this.#letters()
    const escape = this.#takeMatch(ESCAPED)
    if (escape) return escaped(escape[0])
    const sign = this.#source[this.#at++] as string
    if (sign === '^' || sign === '$') return NOTHING
    return sign === '.' ? ANYTHING : literal(sign)
  }

  /** What only looks around matches no text of its own. */
  #group(opening: (typeof OPENINGS)[number]): Known {
    if (opening === '(') this.#takeMatch(/\?<[^>]+>/y)
    const known = this.known()
    this.#take(')')
    return opening === '(?:' || opening === '(' ? known : NOTHING
  }

  #letters(): Known {
    const isOther = this.#take('^')
    const letters: Known[] = []
    let isRange = false
    while (!this.#take(']')) {
      const escape = this.#takeMatch(ESCAPED)
      const letter = escape ? escape[0] : (this.#source[this.#at++] as string)
      isRange ||= letter === '-' && letters.length > 0 && !this.#sees(']')
      letters.push(escape ? (letter === '\\b' ? ANYTHING : escaped(letter)) : literal(letter))
    }
    if (isOther || isRange || letters.length > MOST_LETTERS) return ANYTHING
    if (!letters.every(({ exact }) => exact)) return ANYTHING
    return { exact: letters.flatMap(({ exact }) => exact ?? []), needed: null }
  }

  #sees(written: string): boolean {
    return this.#source.startsWith(written, this.#at)
  }

  #take(written: string): boolean {
    if (!this.#sees(written)) return false
    this.#at += written.length
    return true
  }

  #takeMatch(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at
    const match = sticky.exec(this.#source)
    if (match) this.#at += match[0].length
    return match
  }
}

/** Each beginning with each ending; null if they are too many. */
const joinedOf = (run: readonly string[], endings: readonly string[]): readonly string[] | null =>
  run.length * endings.length > MOST
    ? null
    : run.flatMap((start) => endings.map((end) => start + end))
