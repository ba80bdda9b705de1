import { Expression } from './expression.ts'
import { neededOf } from './known.ts'

/**
 * Strings of which one stands in every match of a regular expression; null where none can be named.
 * The idea of a search that looks through an index before it tries an expression:
 * Russ Cox, “Regular Expression Matching with a Trigram Index” (2012).
 *
 * @example
 * neededIn(/\bme too\b/) // ['me too']
 * neededIn(/\b(?:so )?in your (?:shoes|place)\b/) // ['in your shoes', 'in your place']
 * neededIn(/[a-z]+/) // null
 */
export function neededIn({ source, flags }: RegExp): readonly string[] | null {
  const found = neededOf(new Expression(source).known())
  return flags.includes('i') && found ? found.map((one) => one.toLowerCase()) : found
}
