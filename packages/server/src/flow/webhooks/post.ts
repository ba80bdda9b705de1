import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'

/** Where something may be sent; what it throws, and its lookup fails with, has the kind `address`. */
export interface Reach {
  /** @throws for an address that leads into our own networks, unless the operator has named its host */
  expect(url: URL): void
  /** How a host is looked up; undefined where the operator has named it. */
  lookup(url: URL): LookupFunction | undefined
}

/** Milliseconds for the whole of a try. */
const TIMEOUT_MS = 10_000

/** How a try went: the status of an answer, and what was wrong with it or why there was none. */
export interface Posted {
  readonly status: number | null
  /** Null when it was taken: a status of 200…299. */
  readonly failure: 'address' | 'redirect' | 'refused' | 'status' | 'timeout' | null
}

/** What is sent, and where. */
export interface Post {
  readonly url: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Sends to an address that a workspace has set. It is looked up once and that answer is used, private
 * networks are refused unless the operator has named the host, a redirect is not followed, and nothing
 * of the answer but its status is read.
 */
export async function post({ url, body, headers }: Post, reach: Reach): Promise<Posted> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const to = new URL(url)
    reach.expect(to)
    const lookup = reach.lookup(to)
    const status = await new Promise<number>((done, fail) => {
      const options: https.RequestOptions = {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal,
        agent: false,
        ...(lookup && { lookup }),
      }
      const { request } = to.protocol === 'https:' ? https : http
      const call = request(to, options, (answer) => {
        done(answer.statusCode ?? 0)
        answer.destroy()
      })
      call.on('error', fail)
      call.end(body)
    })
    return { status, failure: failureOf(status) }
  } catch (error) {
    return { status: null, failure: reasonOf(error, signal) }
  }
}

function failureOf(status: number): Posted['failure'] {
  if (status >= 200 && status < 300) return null
  return status >= 300 && status < 400 ? 'redirect' : 'status'
}

function reasonOf(error: unknown, signal: AbortSignal): Posted['failure'] {
  if ((error as { kind?: unknown }).kind === 'address') return 'address'
  return signal.aborted ? 'timeout' : 'refused'
}
