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
    'The e-mail and password do not match, or the link has already been used.',
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
    'This id has already been used for another text.',
    'Use a new id for a new message.',
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

export const modelAddressRefused = (): DiapasonError =>
  problem(400, 'model_address')(
    'A language model may not be asked at this address.',
    'Use https and a public host, or have whoever runs the server name the host in MODEL_HOSTS.',
  )

export const modelKeyMissing = (): DiapasonError =>
  problem(400, 'model_key')(
    'This provider wants a key.',
    'Give the key that the provider made for you.',
  )

/** What may be said of a failure in a log or a dead letter. */
export interface FailureFacts {
  readonly type: string
  readonly message: string
  readonly at: string
}

/**
 * Names a failure without repeating what it failed on: errors of the database carry the statement's
 * values, and those are customers' words.
 */
export function factsOf(error: unknown): FailureFacts {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', at: '' }
  const { cause, stack = '' } = error
  const at = stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .join('\n')
  if (error.name === 'DrizzleQueryError' || 'query' in error) return { ...factsOf(cause), at }
  if ('severity' in error && 'code' in error)
    return { type: 'PostgreSQL', message: postgresMessage(error), at }
  return { type: error.name, message: error.message, at }
}

/** Code and names only: the message of PostgreSQL may quote a value. */
function postgresMessage(error: object): string {
  const { code, routine, table, column, constraint } = error as Record<string, string | undefined>
  return [code, routine, table, column, constraint].filter(Boolean).join(' ')
}

/** SQLSTATE classes 08 (connection), 53 (disk, memory), 57 (shutdown), read-only; and the socket's. */
const AWAY = /^(08|53|57P|25006)|^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/

/** Does the database take nothing at the moment? Then nothing is wrong with the work itself. */
export const isDatabaseAway = (error: Error): boolean =>
  hasState(error, AWAY) ||
  /^(Connection terminated|timeout exceeded|Query read timeout|Client (has encountered|was closed))/.test(
    error.message,
  ) ||
  (error.cause instanceof Error && isDatabaseAway(error.cause))

/** Is this the state of the error, or of what caused it? */
export function hasState(error: unknown, state: RegExp): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && state.test(code)) return true
  return cause !== undefined && hasState(cause, state)
}
