import type { Problem } from '@diapason/contract'

/** An answer that was not what we asked for, with what to do about it. `status` 0 = no answer at all. */
export class ApiProblem extends Error {
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.message)
    this.name = 'ApiProblem'
    this.status = status
    this.problem = problem
  }
}

/** The code of a problem, or `unknown` when something else went wrong. */
export const codeOf = (error: unknown): string =>
  error instanceof ApiProblem ? error.problem.code : 'unknown'
