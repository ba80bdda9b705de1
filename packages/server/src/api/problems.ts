import type { Problem } from '@diapason/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { DiapasonError, factsOf, hasState, isDatabaseAway } from '../errors.ts'

/** Failures of the transport that the caller can act on. */
const BY_STATUS: Readonly<Record<number, Problem>> = {
  400: {
    code: 'invalid_request',
    message: 'The request cannot be read.',
    action: 'Send valid JSON with content-type application/json.',
  },
  413: {
    code: 'too_large',
    message: 'The request is larger than 64 kB.',
    action: 'Shorten the text, or send it in parts.',
  },
  415: {
    code: 'unsupported_type',
    message: 'This content type is not accepted.',
    action: 'Send JSON with content-type application/json.',
  },
}

const INTERNAL: Problem = {
  code: 'internal',
  message: 'Something failed on the server. Nothing was half done.',
  action: 'Try again with the same id; if it goes on, ask the operator to look at the log.',
}

const NOT_STORABLE: Problem = {
  code: 'invalid_request',
  message: 'A value cannot be stored: it contains NUL, or a number or day is out of range.',
  action: 'Correct the value and send again.',
}

const DATABASE_AWAY: Problem = {
  code: 'database_away',
  message: 'The database takes nothing at the moment.',
  action: 'Keep your text and try again in a moment with the same id.',
}

/** The one place where a failure becomes an answer. Logs carry ids, never what people wrote. */
export function answerProblem(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, problem } = describe(error)
  if (status >= 500)
    request.log.error({ failure: factsOf(error), route: request.routeOptions.url }, problem.code)
  void reply.status(status).send(problem)
}

/** @returns the status and the body of an error, whatever it is */
export function describe(error: FastifyError): { status: number; problem: Problem } {
  if (error instanceof DiapasonError) return { status: error.status, problem: error.problem }
  if (hasZodFastifySchemaValidationErrors(error))
    return { status: 400, problem: invalidFields(error) }
  const { statusCode = 500 } = error
  const known = BY_STATUS[statusCode] ?? BY_STATUS[400]
  if (known && statusCode >= 400 && statusCode < 500) return { status: statusCode, problem: known }
  if (hasState(error, OUT_OF_RANGE)) return { status: 400, problem: NOT_STORABLE }
  if (isDatabaseAway(error)) return { status: 503, problem: DATABASE_AWAY }
  return { status: 500, problem: INTERNAL }
}

const invalidFields = (error: {
  validation: readonly { instancePath: string; message?: string }[]
}): Problem => ({
  code: 'invalid_request',
  message: 'Some fields are not as they should be.',
  action: 'Correct the fields under `details`.',
  details: error.validation.map(({ instancePath, message }) => ({
    path: instancePath,
    message: message ?? 'not valid',
  })),
})

/** SQLSTATEs of numbers and days out of range, and of NUL in a text or in JSON. */
const OUT_OF_RANGE = /^(22003|22008|22021|22P05)$/
