import type { LanguageData, Table, TableKind } from '../languages/language.ts'
import { LANGUAGES } from '../languages/languages.ts'
import type { Emotion } from '../model.ts'
import { fold } from '../text/fold.ts'
import { wordsNamedIn } from '../text/pattern.ts'
import { type Match, type PhraseIndex, phraseIndex } from '../text/phrase-index.ts'
import type { Sets } from '../text/place.ts'
import { tokenise } from '../text/tokens.ts'
import { Vocabulary } from '../text/vocabulary.ts'

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

/** What a language knows of a word, as bits of `Lexicon.facts`. */
export const FUNCTION_WORD = 1
/** Some phrase names it. */
export const PHRASE_WORD = 2
/** It is a short spelling: `respelling` has the words it stands for. */
export const SHORT_SPELLING = 4
/** Written with care it has an accent. */
export const ACCENTED = 8
/** A word of the language as it is spelled there. */
export const KNOWN = FUNCTION_WORD | PHRASE_WORD

/** The data of a language, ready to be looked up. */
export interface Lexicon {
  readonly data: LanguageData
  /** Compiled when a first text is read with it: a language that nobody writes costs nothing. */
  readonly phrases: PhraseIndex<Entry>
  /** What the language knows of each word of `VOCABULARY`, by its number. */
  readonly facts: Uint8Array
  readonly respelling: ReadonlyMap<string, readonly string[]>
  /** By first letter: a misspelling keeps it. */
  readonly tolerant: ReadonlyMap<string, readonly string[]>
  readonly numbers: ReadonlyMap<string, number>
}

/** All words that some language knows: each word of a text is looked up once, for everything. */
export const VOCABULARY = new Vocabulary()

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

/** Names all words that a language knows, by what it knows of them. */
function nameWords(data: LanguageData): ReadonlyMap<number, readonly number[]> {
  const written = data.tables.flatMap(({ weights }) => Object.values(weights)).join(' ')
  return new Map([
    [PHRASE_WORD, VOCABULARY.nameAll(wordsNamedIn(folded(written), setsOf(data)))],
    [FUNCTION_WORD, VOCABULARY.nameAll(words(data.functionWords))],
    [SHORT_SPELLING, VOCABULARY.nameAll(Object.keys(data.respelling))],
    [ACCENTED, VOCABULARY.nameAll(words(data.accented))],
  ])
}

/** Read when all languages have named their words. */
function factsOf(named: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const facts = new Uint8Array(VOCABULARY.size + 1)
  for (const [fact, numbers] of named)
    for (const number of numbers) facts[number] = (facts[number] as number) | fact
  return facts
}

const setsOf = (data: LanguageData): Sets =>
  Object.fromEntries(Object.entries(data.sets).map(([name, list]) => [name, folded(list)]))

function compile(data: LanguageData): Lexicon {
  const named = nameWords(data)
  let facts: Uint8Array | undefined
  let index: PhraseIndex<Entry> | undefined
  return {
    data,
    get phrases() {
      return (index ??= phraseIndex(data.tables.flatMap(entries), setsOf(data), VOCABULARY))
    },
    get facts() {
      return (facts ??= factsOf(named))
    },
    respelling: new Map(
      Object.entries(data.respelling).map(([short, long]) => [
        short,
        tokenise(folded(long)).map((token) => token.form),
      ]),
    ),
    tolerant: byFirstLetter(words(data.tolerant)),
    numbers: new Map(Object.entries(data.numbers).map(([word, value]) => [folded(word), value])),
  }
}

const [first, ...others] = LANGUAGES
/** One lexicon a language, in the order of `LANGUAGES`. */
export const LEXICONS: readonly [Lexicon, ...Lexicon[]] = [compile(first), ...others.map(compile)]
