import { loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { signInByLink } from '../tests/browser/agent.ts'
import { openStage, type Stage } from '../tests/browser/stage.ts'
import { visit } from '../tests/house/visitor.ts'
import { closing, openBenchDatabase } from './flow/database.ts'
import { fillList, fillThread } from './inbox/fill.ts'
import { scrollToEnd } from './inbox/scroll.ts'
import { measureThread } from './inbox/thread.ts'
import { longestFrame, memoryOf, requestsIn, slowestInput, watch } from './inbox/watch.ts'
import { quantile } from './report/median.ts'
import { option } from './report/option.ts'
import { atLeast, atMost, publish } from './report/report.ts'

const ROWS = Number(option('--rows') ?? 10_000)
const MESSAGES = Number(option('--messages') ?? 2_000)
/** Milliseconds: two pictures at sixty a second. */
const LATE_MS = 34

/** A customer who writes in the widget, and asks for a person. */
async function newVisitor({ url }: Stage, page: Page) {
  const answer = await page.request.get('/api/v1/channels')
  const [channel] = (await answer.json()) as { key: string }[]
  const visitor = await visit(url, { channel: channel?.key ?? '', language: 'fr' })
  await visitor.say('Bonjour, où en est ma commande ?')
  await visitor.askPerson()
  return visitor
}

/** A list of thousands: its first rows, a walk to its end, then a key, a click and a change. */
async function measureList(page: Page, stage: Stage) {
  const rows = page.locator('a.row')
  const began = performance.now()
  await page.goto('/console/?queue=handover')
  await rows.nth(20).waitFor()
  const shownAfter = performance.now() - began
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const before = await memoryOf(session)
  const scrolled = await scrollToEnd(page)
  const after = await memoryOf(session)
  await page.waitForTimeout(1_000)
  const visitor = await newVisitor(stage, page)
  await page.waitForTimeout(3_000)
  const change = () => visitor.say('Il me le faudrait pour samedi.')
  const requests = await requestsIn(page, change)
  const changed = await longestFrame(page, () => visitor.say('Merci de me répondre vite.'))
  await rows.nth(20).focus()
  const stepped = await slowestInput(page, async () => {
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('j', { delay: 60 })
  })
  const opened = await slowestInput(page, () => rows.nth(20).click())
  return { ...scrolled, shownAfter, before, after, requests, changed, stepped, opened }
}

async function measure(databaseUrl: string) {
  const stage = await openStage({ url: databaseUrl, drop: async () => undefined })
  try {
    const agent = await signInByLink(await stage.context(), stage.signInLink)
    const { page } = agent
    const visitor = await newVisitor(stage, page)
    await page.waitForTimeout(2_000)
    await fillThread(databaseUrl, visitor.conversationId, MESSAGES)
    await watch(page)
    const thread = await measureThread(page, { visitor, last: MESSAGES })
    await fillList(databaseUrl, ROWS)
    return { list: await measureList(page, stage), thread }
  } finally {
    await stage.close()
  }
}

const loadBefore = (loadavg()[0] ?? 0).toFixed(2)
const database = await openBenchDatabase()
const { list, thread } = await closing(database, () => measure(database.url))
const { frames, before, after } = list
const rounded = (value: number) => Math.round(value * 10) / 10
const inTime = (shown: readonly number[]) =>
  rounded((shown.filter((ms) => ms <= LATE_MS).length / shown.length) * 100)
const spread = (shown: readonly number[]) =>
  [0.5, 0.99, 1].map((share) => rounded(quantile(shown, share))).join(' · ')
await publish({
  bench: 'inbox',
  method: `An agent in front of ${ROWS} conversations, and of ${MESSAGES} messages in one; milliseconds.`,
  table: [
    { what: 'list: first rows shown', value: Math.round(list.shownAfter) },
    { what: 'list: last row reached', value: list.last },
    { what: 'list: pictures while scrolling', value: frames.length },
    { what: 'list: a picture, p50 · p99 · most', value: spread(frames) },
    { what: 'list: rows on the page, most', value: list.most },
    { what: 'list: elements, before → after', value: `${before.nodes} → ${after.nodes}` },
    {
      what: 'list: heap, MB, before → after',
      value: `${rounded(before.megabytes)} → ${rounded(after.megabytes)}`,
    },
    { what: 'list, whole: requests for a change', value: list.requests },
    { what: 'list, whole: longest frame of a change', value: list.changed },
    { what: 'list, whole: slowest of ten steps (j)', value: list.stepped },
    { what: 'list, whole: a click on a row', value: list.opened },
    { what: 'thread: opened by its address', value: Math.round(thread.openedCold) },
    { what: 'thread: opened from the list', value: Math.round(thread.opened) },
    { what: 'thread: slowest key in the draft', value: thread.typing },
    { what: 'thread: evidence off and on', value: thread.evidence },
    { what: 'thread: longest frame of an arrival', value: thread.arrival },
    { what: 'thread: pictures on the way up', value: thread.frames.length },
    { what: 'thread: a picture, p50 · p99 · most', value: spread(thread.frames) },
    { what: 'thread, whole: elements', value: thread.elements },
    { what: 'thread, whole: slowest key in the draft', value: thread.typingWhole },
    { what: 'thread, whole: evidence off and on', value: thread.evidenceWhole },
    { what: 'thread, whole: longest frame of an arrival', value: thread.arrivalWhole },
  ],
  goals: [
    atLeast('list: share of pictures in time', inTime(frames), 99),
    atLeast('list: last row reached', Number(list.last), ROWS),
    atMost('list, whole: slowest input', Math.max(list.stepped, list.opened), 100),
    atMost('list, whole: longest frame of a change', list.changed, 100),
    atMost('thread: opened', Math.max(thread.opened, thread.openedCold), 1_000),
    atMost('thread: slowest input', Math.max(thread.typing, thread.evidence), 100),
    atMost('thread: longest frame of an arrival', thread.arrival, 100),
    atLeast('thread: share of pictures in time on the way up', inTime(thread.frames), 99),
    atMost('thread, whole: slowest key in the draft', thread.typingWhole, 100),
    atMost('thread, whole: evidence off and on', thread.evidenceWhole, 100),
    atMost('thread, whole: longest frame of an arrival', thread.arrivalWhole, 100),
  ],
  notes: [
    `Load before the start: ${loadBefore}.`,
    'Inputs are from the key to its picture, in steps of 8; 16 stands for “not longer”, 50 for a frame.',
    'Chromium draws in software here; a graphics card draws faster.',
  ],
  rounds: { list: frames, thread: thread.frames },
})
