import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** An answer of the API. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly cookie: string | undefined
}

/** One request. */
export interface Ask {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
  /** Milliseconds after which the client hangs up. */
  readonly patience?: number
}

/** Asks once, on a connection of its own. Rejects when no whole answer comes back. */
export function ask(url: string, { method, headers, body, patience = 10_000 }: Ask = {}) {
  const text = body && JSON.stringify(body)
  const json = text === undefined ? {} : { 'content-type': 'application/json' }
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(url, {
      method: method ?? (text === undefined ? 'GET' : 'POST'),
      headers: { ...headers, ...json },
      agent: false,
    })
    // bounds the whole exchange, also one whose answer trickles
    const late = setTimeout(() => asked.destroy(new Error('no answer in time')), patience)
    asked.on('error', reject)
    asked.on('close', () => clearTimeout(late))
    asked.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        if (!response.complete) return reject(new Error('the answer was cut'))
        const { statusCode: status = 0 } = response
        const [cookie] = response.headers['set-cookie'] ?? []
        resolve({ status, body: parse(Buffer.concat(parts).toString()), cookie })
      })
    })
    asked.end(text)
  })
}

const parse = (text: string): unknown => (text === '' ? null : (JSON.parse(text) as unknown))

const isFinal = ({ status }: Answer): boolean => status < 500 && status !== 429

/**
 * Asks, with the same words and the same id, until there is a final answer: like the widget does.
 * @param onAnswer sees every answer, also those that are not final
 */
export async function askUntilAnswered(
  url: string,
  { onAnswer, ...how }: Ask & { onAnswer?: (answer: Answer) => void },
): Promise<Answer> {
  const end = Date.now() + 120_000
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(url, how).catch(() => null)
    if (answer) onAnswer?.(answer)
    if (answer && isFinal(answer)) return answer
    if (Date.now() > end)
      throw new Error(`no final answer from ${url}: ${JSON.stringify(answer?.body ?? 'no answer')}`)
    await sleep(Math.min(400, 25 * attempt))
  }
}
