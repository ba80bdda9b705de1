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

const send = async (method: string, path: string, body: unknown): Promise<Response> => {
  const headers: Record<string, string> = {
    'x-diapason': '1',
    'accept-language': document.documentElement.lang,
  }
  if (body !== undefined) headers['content-type'] = 'application/json'
  const payload = body === undefined ? {} : { body: JSON.stringify(body) }
  try {
    return await fetch(BASE + path, { method, headers, credentials: 'same-origin', ...payload })
  } catch {
    throw new ApiProblem(0, { code: 'network', message: 'No answer.', action: 'Try again.' })
  }
}

/**
 * Asks the server. Every refusal becomes an {@link ApiProblem}; a missing network has the code
 * `network` and the status 0. The header `x-diapason` proves that the call comes from our page.
 */
export const request = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const response = await send(method, path, body)
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204) return undefined as T
  return (await response.json()) as T
}
