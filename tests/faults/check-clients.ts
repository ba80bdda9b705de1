import type { Message, MessagePage } from '@diapason/contract'
import type { Agent } from './agent.ts'
import { askUntilAnswered } from './ask.ts'
import type { Follower } from './follower.ts'
import { rowsOf } from './settle.ts'
import { until } from './until.ts'
import type { Acknowledged, Visitor } from './visitor.ts'

/** Acknowledged messages against stored ones. */
export interface Account {
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
}

/** Each text was made once, so a text that stands twice was stored twice, whatever its ids. */
export async function account(url: string, all: readonly Acknowledged[]): Promise<Account> {
  const stored = await rowsOf<{ key: string; text: string }>(
    url,
    `select conversation_id || '/' || id || '/' || author as key, text from messages
     where author in ('customer', 'agent')`,
  )
  const byKey = new Map(stored.map(({ key, text }) => [key, text]))
  const times = new Map<string, number>()
  for (const { text } of stored) times.set(text, (times.get(text) ?? 0) + 1)
  const lost = all.filter(
    ({ conversation, id, author, text }) => byKey.get(`${conversation}/${id}/${author}`) !== text,
  )
  return {
    acknowledged: all.length,
    lost: lost.map(({ id, text }) => `${id} ${text}`),
    doubled: [...times].filter(([, count]) => count > 1).map(([text]) => text),
  }
}

/** The log as the API gives it, page by page. */
export async function logOf(visitor: Visitor, url: string): Promise<Message[]> {
  const log: Message[] = []
  for (;;) {
    const { body } = await askUntilAnswered(
      `${url}/api/v1/visitor/conversation/messages?after=${log.at(-1)?.seq ?? 0}`,
      { headers: visitor.headers },
    )
    const { messages, lastSeq } = body as MessagePage
    log.push(...messages)
    if (messages.length === 0 || (log.at(-1)?.seq ?? 0) >= lastSeq) return log
  }
}

/** Waits until a view shows what the log holds; nothing is fetched for it. */
export async function viewEqualsLog(
  follower: Follower,
  log: readonly Message[],
): Promise<string[]> {
  await until('the view to be complete', () => follower.last >= log.length, {
    withinMs: 15_000,
  }).catch(() => undefined)
  const brief = (messages: readonly Message[]) =>
    messages.map(({ seq, id, author, text }) => `${seq} ${author} ${id} ${text}`)
  const [seen, held] = [brief(follower.view), brief(log)]
  const different = held.find((line, index) => seen[index] !== line)
  return [
    ...follower.contradictions,
    ...(seen.length === held.length ? [] : [`${seen.length} seen of ${held.length}`]),
    ...(different === undefined ? [] : [`not seen so: ${different}`]),
  ]
}

/** Everything that was acknowledged to these people. */
export const acknowledgedBy = (people: readonly (Visitor | Agent)[]): Acknowledged[] =>
  people.flatMap(({ acknowledged }) => acknowledged)
