import { FILE_LIMIT } from '@diapason/contract'
import type { FastifyError } from 'fastify'
import { fileTooLarge } from '../../errors.ts'
import { answerProblem } from '../problems.ts'
import type { Server } from '../server.ts'

/** The content type of an upload: what a file is, its bytes tell. */
export const BYTES = 'application/octet-stream'

/** Lets the routes of this scope take files, and say so when one is too large. */
export function takeBytes(server: Server): void {
  server.addContentTypeParser(
    BYTES,
    { parseAs: 'buffer', bodyLimit: FILE_LIMIT },
    (_request, body, done) => done(null, body),
  )
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const isTooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE'
    const told = isTooLarge ? (fileTooLarge() as unknown as FastifyError) : error
    answerProblem(told, request, reply)
  })
}

/** The body of an upload; nothing at all counts as an empty file. */
export const bytesIn = (body: unknown): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0))
