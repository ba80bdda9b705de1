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

export const assigneeAway = (): DiapasonError =>
  problem(409, 'assignee_away')(
    'This person is not here at the moment.',
    'Choose somebody who is here, or a team.',
  )

export const variableUnfilled = (): DiapasonError =>
  problem(422, 'variable_unfilled')(
    'A part of this reply is not filled in yet. Nothing was sent.',
    'Put the right words in place of the braces.',
  )

export const bothOpen = (): DiapasonError =>
  problem(409, 'both_open')(
    'Both have an open conversation on the same channel, and one person can have one.',
    'Close one of the two first.',
  )

export const replySent = (): DiapasonError =>
  problem(409, 'reply_sent')(
    'This reply has left already.',
    'Write another one if something has to be put right.',
  )

export const conversationMoved = (): DiapasonError =>
  problem(409, 'conversation_moved')(
    'This customer has another open conversation on this channel.',
    'Ask for a new visit with POST /visitor/visits: it leads to the open one.',
  )

export const mentionRefused = (why: string): DiapasonError =>
  problem(422, 'mention_refused')(why, 'Take the name out of the note, or write another.')

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

export const nothingToSend = (): DiapasonError =>
  invalid('There is neither a word nor a file.', 'Write something, or add a file.')

export const fileRefused = (): DiapasonError =>
  problem(415, 'file_type')(
    'This kind of file is not accepted.',
    'Send a picture (PNG, JPEG, GIF, WebP), a PDF, plain text, or an office document without macros (docx, xlsx, pptx, odt, ods, odp).',
  )

export const fileDamaged = (): DiapasonError =>
  problem(422, 'file_damaged')(
    'This picture cannot be read: it is damaged or cut off.',
    'Open it, save it again, and send the new file.',
  )

export const fileEmpty = (): DiapasonError =>
  problem(400, 'file_empty')('The file is empty.', 'Choose another file.')

export const fileTooLarge = (): DiapasonError =>
  problem(413, 'file_too_large')(
    'The file is larger than 10 MB.',
    'Make it smaller, or send it in parts.',
  )

/** @param most bytes */
export const filesFull = (most: number): DiapasonError =>
  problem(413, 'files_full')(
    `The files of this conversation would be more than ${Math.floor(most / 1024 ** 2)} MB together.`,
    'Send a smaller file, or tell the rest in words.',
  )

export const filesGone = (): DiapasonError =>
  problem(422, 'files_gone')(
    'A file is no longer there, or was sent before.',
    'Upload it again under a new id, then send.',
  )

/** Work that no repetition mends: it becomes a dead letter at once. The message names nobody. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless'
}

export const mailMissing = (): DiapasonError =>
  problem(409, 'mail_missing')(
    'No mail can leave this server.',
    'Whoever runs it sets DIAPASON_SMTP_URL and DIAPASON_MAIL_FROM.',
  )

export const addressMissing = (): DiapasonError =>
  problem(409, 'address_missing')('No e-mail address of this customer is known.', 'Give one.')

export const nothingSaid = (): DiapasonError =>
  problem(409, 'nothing_said')('Nothing was said yet.', 'Write first.')

export const mailLimit = (): DiapasonError =>
  problem(429, 'mail_limit')(
    'This conversation was sent by mail several times within an hour, or elsewhere.',
    'Wait an hour, or take the address that it was sent to.',
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
