import type { LanguageModelRefusal } from '@diapason/contract'
import { Refusal } from './refusal.ts'

const UNREACHABLE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_|ERR_TLS)/
const BROKEN = /^(ECONNRESET|EPIPE|ERR_STREAM|HPE_|UND_ERR)/
/** Errors of the `ai` packages for answers that are not what the provider's format says. */
const UNREADABLE = /JSONParse|TypeValidation|InvalidResponseData|EmptyResponseBody|NoOutput/

/** Errors that stand behind an error, at most. */
const MOST_CAUSES = 8

const ofStatus = (status: number): LanguageModelRefusal => {
  if (status === 401 || status === 403) return 'key'
  return [408, 429, 503, 529].includes(status) ? 'busy' : 'failed'
}

/** Why asking failed, by kind alone: messages of providers quote what they were sent. */
export function refusalOf(error: unknown): Refusal {
  let cause = error
  for (let depth = 0; cause instanceof Error && depth < MOST_CAUSES; depth++) {
    if (cause instanceof Refusal) return cause
    const { code, statusCode } = cause as { code?: unknown; statusCode?: unknown }
    if (UNREADABLE.test(cause.name)) return new Refusal('unreadable')
    if (typeof statusCode === 'number' && statusCode >= 300)
      return new Refusal(ofStatus(statusCode))
    if (typeof code === 'string' && UNREACHABLE.test(code)) return new Refusal('unreachable')
    if (typeof code === 'string' && BROKEN.test(code)) return new Refusal('broken')
    cause = cause.cause
  }
  return new Refusal('failed')
}
