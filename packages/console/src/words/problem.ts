import type { Words } from '../strings/fr.ts'
import { ApiProblem } from '../wire/problem.ts'

/** What happened and what to do: our own words for what the server cannot say, else the server's. */
export const problemInWords = (error: unknown, words: Words): readonly [string, string] => {
  const own = error instanceof ApiProblem ? words.problems[error.problem.code] : undefined
  if (own?.[0] !== undefined) return [own[0], own[1] ?? '']
  if (!(error instanceof ApiProblem)) {
    const [message = '', action = ''] = words.problems.unknown ?? []
    return [message, action]
  }
  const details = error.problem.details?.map(({ message }) => message) ?? []
  return [error.problem.message, [error.problem.action, ...details].join(' ')]
}
