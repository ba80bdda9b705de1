import type { Problem } from '@diapason/contract'
import { retryAfter } from './pause.ts'
import { toJson } from './to-json.ts'

/** What the server answered, or that it did not. */
export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal

export interface Refusal {
  readonly ok: false
  /** HTTP status, 0 when there was no answer. */
  readonly status: number
  readonly problem: Problem | null
  /** Milliseconds the server asks us to wait (with 429). */
  readonly wait: number
}

/** True when the server said no and will say no again. */
export const isFinal = ({ status }: Refusal): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429

export interface Ask {
  readonly token?: string
  /** Sent as JSON with POST; without it the request is a GET. */
  readonly body?: object | undefined
}

const PATIENCE_MS = 15_000

/** Speaks to `/api/v1/visitor` of one host. Never throws: a dead network is an answer too. */
export class Api {
  readonly #origin: string
  readonly #onReach: (reached: boolean) => void

  /** @param onReach told after every request whether the server was there */
  constructor(origin: string, onReach: (reached: boolean) => void) {
    this.#origin = origin
    this.#onReach = onReach
  }

  async ask<T>(path: string, ask: Ask = {}): Promise<Answer<T>> {
    const answer = await this.#fetch<T>(path, ask)
    this.#onReach(answer.ok || ![0, 502, 503, 504].includes(answer.status))
    return answer
  }

  async #fetch<T>(path: string, { token, body }: Ask): Promise<Answer<T>> {
    try {
      const response = await fetch(`${this.#origin}/api/v1/visitor/${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token && { authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body: toJson(body) }),
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      return await answerOf<T>(response)
    } catch {
      return { ok: false, status: 0, problem: null, wait: 0 }
    }
  }
}

const answerOf = async <T>(response: Response): Promise<Answer<T>> => {
  const text = await response.text()
  if (response.ok) return { ok: true, value: (text ? JSON.parse(text) : null) as T }
  return {
    ok: false,
    status: response.status,
    problem: problemOf(text),
    wait: retryAfter(response.headers.get('retry-after'), Date.now()),
  }
}

const problemOf = (text: string): Problem | null => {
  try {
    const problem = JSON.parse(text) as Problem
    return typeof problem?.message === 'string' ? problem : null
  } catch {
    return null
  }
}
