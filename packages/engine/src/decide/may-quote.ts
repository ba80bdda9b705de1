import type { Reading } from '../model.ts'
import type { Policy } from './policy.ts'

const isCalm = ({ polarity, signals }: Reading): boolean =>
  polarity !== 'negative' && !Object.values(signals).some(Boolean)

/** A number that was given asks for this one order: no article knows it. */
const isAboutOne = ({ entities }: Reading): boolean => entities.some(({ kind }) => kind === 'order')

/**
 * May a turn without an approved answer be answered with a passage of a help article? Only a calm
 * one that is about no order in particular, and where the policy lets it.
 *
 * @example
 * mayQuote([analyse('Bonjour, livrez-vous en Corse ?')], { articles: true }) // true
 * mayQuote([analyse('C’est inadmissible, je suis furieux !')], { articles: true }) // false
 */
export const mayQuote = (turn: readonly Reading[], policy: Pick<Policy, 'articles'>): boolean =>
  policy.articles && turn.every((reading) => isCalm(reading) && !isAboutOne(reading))
