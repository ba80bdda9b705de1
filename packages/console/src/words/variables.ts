import type { Variable } from '@diapason/contract'
import { VARIABLES } from '@diapason/contract'

/** What is known of each variable; null: nothing, it stays in its braces. */
export type Values = Readonly<Record<Variable, string | null>>

const FOUND = new RegExp(`\\{\\{(${VARIABLES.join('|')})\\}\\}`, 'g')

/**
 * A ready reply with what is known put in; what is not stays, and is asked for before it is sent.
 *
 * @example
 * fillVariables('Bonjour {{customer}},', { ...nothing, customer: 'Mme Roux' }) // 'Bonjour Mme Roux,'
 */
export const fillVariables = (text: string, values: Values): string =>
  text.replace(FOUND, (whole, name: Variable) => values[name] ?? whole)

/** A text cut where variables stand. */
export const variablePieces = (
  text: string,
): readonly { text: string; variable: Variable | null }[] =>
  text
    .split(/(\{\{[a-z]+\}\})/)
    .filter(Boolean)
    .map((piece) => ({
      text: piece,
      variable: VARIABLES.find((name) => piece === `{{${name}}}`) ?? null,
    }))
