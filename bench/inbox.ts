import pg from 'pg'
import type { CDPSession, Page } from 'playwright-core'
import { signInByLink } from '../tests/browser/agent.ts'
import { openStage } from '../tests/browser/stage.ts'
import { closing, openBenchDatabase } from './flow/database.ts'
import { quantile } from './report/median.ts'
import { option } from './report/option.ts'
import { atLeast, publish } from './report/report.ts'
import { TEXTS } from './texts.ts'

const ROWS = Number(option('--rows') ?? 10_000)
/** Milliseconds: two pictures at sixty a second. */
const LATE_MS = 34
/** Milliseconds of scrolling: a screen at a time, as a held key does. */
const LONGEST_MS = 300_000

/** Conversations that wait for a person, each with the words that its row shows. */
async function fill(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ workspace: string; channel: string }>(
    'select workspace_id as workspace, id as channel from channels limit 1',
  )
  const { workspace, channel } = rows[0] ?? {}
  await client.query(
    `with one as (
       select n, gen_random_uuid() as customer, gen_random_uuid() as conversation,
              ($4::text[])[1 + n % cardinality($4::text[])] as text
       from generate_series(1, $3::int) n),
     made as (
       insert into customers (workspace_id, id, channel_id, name)
       select $1, customer, $2, 'Client ' || n from one),
     opened as (
       insert into conversations (workspace_id, id, channel_id, customer_id, owner, last_seq,
         language, last_words, path, priority, reasons, reference, waiting_since)
       select $1, conversation, $2, customer, 'queue', 1, 'fr', left(text, 200), '{-0.4,-0.2,0.1}',
              n % 100, '{asks-human}', 'D-' || n, now() - make_interval(secs => n)
       from one)
     insert into messages (workspace_id, conversation_id, seq, id, author, text)
     select $1, conversation, 1, gen_random_uuid(), 'customer', text from one`,
    [workspace, channel, ROWS, TEXTS],
  )
  await client.query('analyze')
  await client.end()
}

interface Memory {
  readonly megabytes: number
  readonly nodes: number
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { megabytes: value('JSHeapUsedSize') / 1_000_000, nodes: value('Nodes') }
}

interface Scrolled {
  /** Milliseconds between pictures. */
  readonly frames: number[]
  readonly most: number
  readonly last: string
}

/** Scrolls in the browser, half a screen a picture, to the last row; waits where it must load. */
const scrollToEnd = (page: Page): Promise<Scrolled> =>
  page.evaluate(async (longest) => {
    const list = document.querySelector('.list') as HTMLElement
    const frames: number[] = []
    let [most, before] = [0, performance.now()]
    const end = before + longest
    for (;;) {
      list.scrollTop += list.clientHeight / 2
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      frames.push(now - before)
      before = now
      most = Math.max(most, list.querySelectorAll('a.row').length)
      const isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 2
      if ((isAtEnd && list.querySelector('.button.wide') === null) || now > end) break
    }
    const last = [...list.querySelectorAll('li')].at(-1)?.ariaPosInSet ?? ''
    return { frames: frames.slice(1), most, last }
  }, LONGEST_MS)

async function measure(databaseUrl: string, drop: () => Promise<void>) {
  const stage = await openStage({ url: databaseUrl, drop })
  try {
    await fill(databaseUrl)
    const agent = await signInByLink(await stage.context(), stage.signInLink)
    const { page } = agent
    const began = performance.now()
    await page.goto('/console/?queue=handover')
    await agent.rows.nth(20).waitFor()
    const shownAfter = performance.now() - began
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const before = await memoryOf(session)
    const scrolled = await scrollToEnd(page)
    return { ...scrolled, shownAfter, before, after: await memoryOf(session) }
  } finally {
    await stage.close()
  }
}

const database = await openBenchDatabase()
const { frames, most, last, shownAfter, before, after } = await closing(database, () =>
  measure(database.url, async () => undefined),
)
const sorted = frames.toSorted((a, b) => a - b)
const late = frames.filter((ms) => ms > LATE_MS).length
const rounded = (value: number) => Math.round(value * 10) / 10
await publish({
  bench: 'inbox',
  method: `An agent scrolls through ${ROWS} conversations, half a screen a picture, and loads them on the way.`,
  table: [
    { what: 'first rows shown, ms', value: Math.round(shownAfter) },
    { what: 'last row reached', value: last },
    { what: 'pictures', value: frames.length },
    { what: 'ms a picture, p50', value: rounded(quantile(sorted, 0.5)) },
    { what: 'ms a picture, p99', value: rounded(quantile(sorted, 0.99)) },
    { what: 'ms a picture, most', value: rounded(sorted.at(-1) ?? 0) },
    { what: `late pictures (over ${LATE_MS} ms)`, value: late },
    { what: 'rows on the page, most', value: most },
    { what: 'elements, before → after', value: `${before.nodes} → ${after.nodes}` },
    {
      what: 'heap, MB, before → after',
      value: `${rounded(before.megabytes)} → ${rounded(after.megabytes)}`,
    },
  ],
  goals: [
    atLeast('share of pictures in time', rounded((1 - late / frames.length) * 100), 99),
    atLeast('last row reached', Number(last), ROWS),
  ],
  notes: ['Chromium draws in software here; a graphics card draws faster.'],
  rounds: frames,
})
