import type { LanguageData, Table, TableKind } from '../languages/language.ts'
import { LANGUAGES } from '../languages/languages.ts'
import type { Emotion } from '../model.ts'
import { fold } from '../text/fold.ts'
import { wordsNamedIn } from '../text/pattern.ts'
import { type Match, type PhraseIndex, phraseIndex } from '../text/phrase-index.ts'
import { tokenise } from '../text/tokens.ts'

/** What a phrase of a language says. */
export interface Entry {
  readonly kind: TableKind
  readonly cue: string
  readonly claim: string
  readonly weight: number
  readonly also: readonly (readonly [Emotion, number])[]
}

/** A phrase found in a message: words `first` to `last` (exclusive). */
export type Hit = Match<Entry>

/** The data of a language, ready to be looked up. */
export interface Lexicon {
  readonly data: LanguageData
  /** Compiled when a first text is read with it: a language that nobody writes costs nothing. */
  readonly phrases: PhraseIndex<Entry>
  /** Words that some phrase names. */
  readonly words: ReadonlySet<string>
  readonly respelling: ReadonlyMap<string, readonly string[]>
  readonly functionWords: ReadonlySet<string>
  readonly accented: ReadonlySet<string>
  /** By first letter: a misspelling keeps it. */
  readonly tolerant: ReadonlyMap<string, readonly string[]>
  readonly numbers: ReadonlyMap<string, number>
}

const folded = (text: string): string => fold(text).text
const words = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean)

function entries(table: Table): { pattern: string; value: Entry }[] {
  const { kind, cue, claim } = table
  const also = Object.entries(table.also ?? {}) as [Emotion, number][]
  return Object.entries(table.weights).flatMap(([weight, phrases]) => {
    const value: Entry = { kind, cue, claim, weight: Number(weight), also }
    return folded(phrases)
      .split(/[;\n]/)
      .map((phrase) => ({ pattern: phrase.trim(), value }))
      .filter(({ pattern }) => pattern !== '')
  })
}

function byFirstLetter(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const letters = new Set(list.map((word) => word.charAt(0)))
  return new Map([...letters].map((letter) => [letter, list.filter((word) => word[0] === letter)]))
}

function compile(data: LanguageData): Lexicon {
  const sets = Object.fromEntries(
    Object.entries(data.sets).map(([name, list]) => [name, folded(list)]),
  )
  const { tables } = data
  const written = tables.flatMap(({ weights }) => Object.values(weights)).join(' ')
  let index: PhraseIndex<Entry> | undefined
  return {
    data,
    get phrases() {
      return (index ??= phraseIndex(tables.flatMap(entries), sets))
    },
    words: wordsNamedIn(folded(written), sets),
    respelling: new Map(
      Object.entries(data.respelling).map(([short, long]) => [
        short,
        tokenise(folded(long)).map((token) => token.form),
      ]),
    ),
    functionWords: new Set(words(data.functionWords)),
    accented: new Set(words(data.accented)),
    tolerant: byFirstLetter(words(data.tolerant)),
    numbers: new Map(Object.entries(data.numbers).map(([word, value]) => [folded(word), value])),
  }
}

const [first, ...others] = LANGUAGES

/** One lexicon a language, in the order of `LANGUAGES`. */
export const LEXICONS: readonly [Lexicon, ...Lexicon[]] = [compile(first), ...others.map(compile)]
