import http from 'node:http'
import https from 'node:https'
import { Readable, Transform } from 'node:stream'
import { expectAllowed, isNamedHost, lookupPublic } from './address.ts'
import { Refusal } from './refusal.ts'

/** Bytes of an answer. A reply of the longest kind takes a tenth of it, events and all. */
const MOST_BYTES = 512 * 1024

/**
 * `fetch` for language models: allowed addresses alone, looked up once and then used, no redirects,
 * no more bytes than a reply can have.
 *
 * @param hosts hosts of one's own network that the operator named
 */
export const fetchModel =
  (hosts: readonly string[]): typeof fetch =>
  async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    expectAllowed(url, hosts)
    return new Promise<Response>((done, fail) => {
      const options: https.RequestOptions = {
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        ...(init.signal && { signal: init.signal }),
        ...(!isNamedHost(url, hosts) && { lookup: lookupPublic }),
      }
      const { request } = url.protocol === 'https:' ? https : http
      const call = request(url, options, (answer) => done(responseOf(answer)))
      call.on('error', fail)
      call.end(typeof init.body === 'string' ? init.body : undefined)
    })
  }

function responseOf(answer: http.IncomingMessage): Response {
  const status = answer.statusCode ?? 0
  // A redirect would lead past the check of the address; 204 may have no body in a Response.
  if (status < 200 || status > 599 || status === 204 || status === 304) {
    answer.destroy()
    throw new Refusal('failed')
  }
  const bounded = answer.pipe(bound())
  answer.on('error', (error) => bounded.destroy(error))
  answer.on('aborted', () => bounded.destroy(new Refusal('broken')))
  const headers = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return new Response(Readable.toWeb(bounded) as ReadableStream, { status, headers })
}

function bound(): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > MOST_BYTES) done(new Refusal('too-long'))
      else done(null, chunk)
    },
  })
}
