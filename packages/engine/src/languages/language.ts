import type { Emotion, Signal } from '../model.ts'

/**
 * What a table of phrases is for.
 *
 * - `feeling`: speaks for the emotion named by `claim`;
 * - `thanks`: gratitude that may only be a polite ending;
 * - `opener`: praise that is often ironic when bad news follows (« bravo »);
 * - `alone`: a signal that counts only in a message of a few words (« Conseiller »);
 * - `hint`: a signal that counts only beside a hint of the same claim and another cue in the same
 *   message (« j'ai appelé le 3 » and « toujours rien »);
 * - `irony`: irony by itself; `signal`, `intent`: speak for the claim of that name;
 * - `except`: takes away what it overlaps and has the same cue (« rendez-vous » is no « vous »);
 * - `unless`: takes away every signal of its claim from the message (« je déménage » is no churn);
 * - `mark`: a word that changes others, found by its cue (negation, intensifier, problem…).
 */
export type TableKind =
  | 'feeling'
  | 'thanks'
  | 'opener'
  | 'irony'
  | 'alone'
  | 'hint'
  | 'signal'
  | 'intent'
  | 'except'
  | 'unless'
  | 'mark'

/**
 * Phrases of one meaning. `weights` maps a weight (0.3 hint … 3 extreme) to phrases separated by
 * `;` or new lines, in the notation of `text/pattern.ts`; accents may be written.
 */
export interface Table {
  readonly kind: TableKind
  readonly cue: string
  readonly claim: Emotion | Signal | (string & {})
  readonly weights: Readonly<Record<number, string>>
  /** Emotions that a phrase of this table also speaks for; for an opener, only when ironic. */
  readonly also?: Readonly<Partial<Record<Emotion, number>>>
}

/** A language as data: a third one is only a folder. */
export interface LanguageData {
  readonly tag: 'fr' | 'en'
  /** Small words that tell the language, without those that other languages share. */
  readonly functionWords: string
  /** Named lists for patterns (`@person`), alternatives separated by `|`. */
  readonly sets: Readonly<Record<string, string>>
  /** Short spellings → the words they stand for. */
  readonly respelling: Readonly<Record<string, string>>
  /** Words whose misspellings are repaired (one letter, two in words of nine and more). */
  readonly tolerant: string
  /** Words that always carry an accent when written with care. */
  readonly accented: string
  readonly months: readonly string[]
  /** Sunday first. */
  readonly weekdays: readonly string[]
  /** Number words, for counting contacts. */
  readonly numbers: Readonly<Record<string, number>>
  readonly tables: readonly Table[]
}

/** Shorthand for a table of words that express an emotion. */
export function feeling(claim: Emotion, weights: Readonly<Record<number, string>>): Table {
  return Object.freeze({ kind: 'feeling', cue: `word.${claim}`, claim, weights })
}
