import type { Problem } from '@diapason/contract'
import { ApiProblem } from './problem.ts'

const BASE = '/api/v1'

const unreadable = (status: number): Problem => ({
  code: 'unreadable',
  message: `The server answered ${status} without saying why.`,
  action: 'Try again; if it stays, read the log of the server.',
})

const problemOf = async (response: Response): Promise<ApiProblem> => {
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null
  const known = typeof body?.code === 'string' && typeof body.message === 'string'
  return new ApiProblem(response.status, known ? (body as Problem) : unreadable(response.status))
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
  /** Goes on when the page is closed meanwhile. */
  readonly keepalive?: boolean
}

const send = async ({ method, path, body, keepalive = false }: Asked): Promise<Response> => {
  const headers: Record<string, string> = {
    'x-diapason': '1',
    'accept-language': document.documentElement.lang,
  }
  if (body !== undefined) headers['content-type'] = 'application/json'
  const payload = body === undefined ? {} : { body: JSON.stringify(body) }
  const how = { method, headers, keepalive, ...payload }
  try {
    return await fetch(BASE + path, { ...how, credentials: 'same-origin' })
  } catch {
    throw new ApiProblem(0, { code: 'network', message: 'No answer.', action: 'Try again.' })
  }
}

const ask = async <T>(asked: Asked): Promise<T> => {
  const response = await send(asked)
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204) return undefined as T
  return (await response.json()) as T
}

/**
 * Asks the server. Every refusal becomes an {@link ApiProblem}; a missing network has the code
 * `network` and the status 0. The header `x-diapason` proves that the call comes from our page.
 */
export const request = <T>(method: string, path: string, body?: unknown): Promise<T> =>
  ask<T>({ method, path, body })

/** Sends what must arrive although the page is being closed; for bodies below 64 kB. */
export const sendLasting = <T>(path: string, body: unknown): Promise<T> =>
  ask<T>({ method: 'POST', path, body, keepalive: true })
