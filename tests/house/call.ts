/** What a route answered. `raw` is the body as it came, to search it for what must not be there. */
export interface Answer<T = unknown> {
  readonly status: number
  readonly body: T
  readonly raw: string
  readonly headers: Headers
}

export interface Asked {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** A body that is not JSON, or not valid. */
  readonly rawBody?: string
}

export type Call = <T = unknown>(method: string, path: string, asked?: Asked) => Promise<Answer<T>>

/** Speaks HTTP with a server; paths are relative to `/api/v1`. */
export const caller =
  (url: string, always: Readonly<Record<string, string>> = {}): Call =>
  async <T>(method: string, path: string, asked: Asked = {}): Promise<Answer<T>> => {
    const body = asked.rawBody ?? (asked.body === undefined ? null : JSON.stringify(asked.body))
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      body,
      headers: {
        ...(body !== null && { 'content-type': 'application/json' }),
        ...always,
        ...asked.headers,
      },
    })
    const raw = await response.text()
    const isJson =
      response.headers.get('content-type')?.includes('application/json') === true && raw !== ''
    const { status, headers } = response
    return { status, headers, raw, body: (isJson ? JSON.parse(raw) : raw) as T }
  }

/** The body of an answer that must have this status. */
export function expectStatus<T>(answer: Answer<T>, ...statuses: readonly number[]): T {
  if (statuses.includes(answer.status)) return answer.body
  throw new Error(`answered ${answer.status}, not ${statuses.join(' or ')}: ${answer.raw}`)
}
