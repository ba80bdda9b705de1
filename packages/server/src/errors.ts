import type { Problem } from '@diapason/contract'

/** Every deliberate failure: a status, a stable code, what happened, what to do. */
export class DiapasonError extends Error {
  override readonly name = 'DiapasonError'
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.message)
    this.status = status
    this.problem = problem
  }
}

const problem = (status: number, code: string) => (message: string, action: string) =>
  new DiapasonError(status, { code, message, action })

/** The factories below are the whole list of codes that the API answers with. */
export const notFound = (what: string): DiapasonError =>
  problem(404, 'not_found')(`There is no such ${what} here.`, 'Check the id, or reload the list.')

export const signInNeeded = (): DiapasonError =>
  problem(401, 'sign_in_needed')(
    'Nobody is signed in.',
    'Sign in, or send an API key as a bearer token.',
  )

export const signInRefused = (): DiapasonError =>
  problem(401, 'sign_in_refused')(
    'E-mail and password do not match, or the link was used already.',
    'Try again, or ask an administrator for a new sign-in link.',
  )

export const visitExpired = (): DiapasonError =>
  problem(401, 'visit_expired')(
    'This visitor token is no longer valid.',
    'Ask for a new visit with POST /visitor/visits.',
  )

export const forbidden = (why: string, action: string): DiapasonError =>
  problem(403, 'forbidden')(why, action)

export const idReused = (): DiapasonError =>
  problem(422, 'id_reused')(
    'This id was used for another text.',
    'Make a new id for a new message.',
  )

export const fenceOutdated = (): DiapasonError =>
  problem(409, 'fence_outdated')(
    'Someone else has just taken, returned or closed this conversation.',
    'Reload the conversation and decide again.',
  )

export const seenOutdated = (): DiapasonError =>
  problem(409, 'seen_outdated')(
    'The customer has written since. Nothing was sent.',
    'Read the new message, then send again.',
  )

export const notOwner = (): DiapasonError =>
  problem(409, 'not_owner')(
    'Another agent has this conversation.',
    'Ask them, or take it over first.',
  )

export const conversationMoved = (): DiapasonError =>
  problem(409, 'conversation_moved')(
    'This customer has another open conversation on this channel.',
    'Ask for a new visit with POST /visitor/visits: it leads to the open one.',
  )

export const conflict = (message: string, action: string): DiapasonError =>
  problem(409, 'conflict')(message, action)

export const invalid = (message: string, action: string): DiapasonError =>
  problem(400, 'invalid_request')(message, action)
