import type { ConversationPage } from '@diapason/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { fillList, fillThread } from '../../bench/inbox/fill.ts'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { until } from '../faults/until.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Visitor, visit } from '../house/visitor.ts'
import { type Agent, signInByLink } from './agent.ts'
import { openStage, type Stage } from './stage.ts'

const STILL = { reducedMotion: 'reduce' } as const
const PATIENT = { timeout: 30_000, interval: 100 }
const ROWS = 600
const MESSAGES = 400

let stage: Stage
let agent: Agent
let visitor: Visitor
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context(STILL), stage.signInLink)
  const [channel] = (await (await agent.page.request.get('/api/v1/channels')).json()) as {
    key: string
  }[]
  visitor = await visit(stage.url, { channel: channel?.key ?? '', language: 'fr' })
  await visitor.say('Bonjour, où en est ma commande\u202f?')
  await visitor.askPerson()
  await until(
    'it is said who will answer',
    async () => (await visitor.snapshot()).messages.length > 1,
  )
  await fillThread(stage.databaseUrl, visitor.conversationId, MESSAGES)
  await fillList(stage.databaseUrl, ROWS)
})

/** Every conversation that waits, in the order of the server. */
const inOrder = async (): Promise<string[]> => {
  const ids: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const cursor: string = next && `&cursor=${encodeURIComponent(next)}`
    const answer = await agent.page.request.get(
      `/api/v1/conversations?queue=handover&unread=false${cursor}`,
    )
    const page = (await answer.json()) as ConversationPage
    ids.push(...page.conversations.map(({ id }) => id))
    next = page.next
  }
  return ids
}

const act = (path: string, data: unknown) =>
  agent.page.request.post(`/api/v1/conversations/${path}`, {
    headers: { 'x-diapason': '1' },
    data,
  })

/** Walks through the list from its first row to its last: which conversation stands at which place. */
const walked = (): Promise<string[]> =>
  agent.page.evaluate(async () => {
    const list = document.querySelector('.list') as HTMLElement
    const met: string[] = []
    list.scrollTop = 0
    for (let isAtEnd = false; !isAtEnd; ) {
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      for (const row of list.querySelectorAll('li'))
        met[Number(row.ariaPosInSet) - 1] = row.querySelector('a')?.dataset['id'] ?? ''
      const isWhole = list.querySelector('.button.wide') === null
      isAtEnd = isWhole && list.scrollTop + list.clientHeight >= list.scrollHeight - 2
      list.scrollTop += list.clientHeight / 2
    }
    return met
  })

describe('une file de plusieurs pages', () => {
  const asked: string[] = []
  beforeAll(async () => {
    await agent.page.goto('/console/?queue=handover')
    await agent.rows.nth(20).waitFor()
    expect(await walked()).toEqual(await inOrder())
    agent.page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      const isList = pathname === '/api/v1/conversations' && !searchParams.has('unread')
      if (isList) asked.push(searchParams.has('ids') ? 'ids' : 'page')
    })
  })
  const size = () => agent.page.locator('.list li').first().getAttribute('aria-setsize')

  test('un changement ne relit que sa conversation, qui prend sa place', async () => {
    const ids = await inOrder()
    const moved = ids[300] ?? ''
    expect((await act(`${moved}/raise`, { raised: 1 })).ok()).toBe(true)
    await agent.page.locator('.list').evaluate((list) => (list.scrollTop = 0))
    const raised = agent.page.locator(`.list a.row[data-id="${moved}"]`)
    await raised.waitFor()
    await expect.poll(inOrder, PATIENT).not.toEqual(ids)
    expect(await walked()).toEqual(await inOrder())
    expect(asked).toEqual(['ids'])
  })

  test('plusieurs qui s’en vont ensemble disparaissent toutes, en une ou deux lectures', async () => {
    asked.length = 0
    const ids = await inOrder()
    const closed = [5, 49, 50, 51, 250, 599].map((at) => ids[at] ?? '')
    const data = {
      act: 'close',
      conversations: closed.map((id) => ({ id, fence: 1, seenSeq: 1 })),
    }
    expect((await act('bulk', data)).ok()).toBe(true)
    await expect.poll(size, PATIENT).toBe(`${ids.length - closed.length}`)
    expect(await walked()).toEqual(ids.filter((id) => !closed.includes(id)))
    expect(asked).not.toContain('page')
    expect(asked.length).toBeLessThan(3)
  })

  test('une nouvelle conversation y entre à sa place', async () => {
    asked.length = 0
    const before = (await inOrder()).length
    const { key } = (
      (await (await agent.page.request.get('/api/v1/channels')).json()) as {
        key: string
      }[]
    )[0] ?? { key: '' }
    const other = await visit(stage.url, { channel: key, language: 'fr' })
    await other.say('Bonjour, je voudrais parler à une personne.')
    await other.askPerson()
    await expect.poll(size, PATIENT).toBe(`${before + 1}`)
    const isInOrder = async () => (await walked()).join() === (await inOrder()).join()
    await expect.poll(isInOrder, PATIENT).toBe(true)
    expect(asked).not.toContain('page')
  })
})

const EARLIER = /\/messages\?after=/

describe('une conversation de plusieurs centaines de messages', () => {
  const message = (seq: number) => agent.page.locator(`[id="message-${seq}"]`)
  const topOf = (seq: number) => message(seq).evaluate((row) => row.getBoundingClientRect().top)
  /** Where a row has come to rest: rows that come into view take their own height first. */
  const restOf = async (seq: number) => {
    let last = Number.NaN
    const rests = async () => {
      const now = await topOf(seq)
      const isStill = now === last
      last = now
      return isStill
    }
    await expect.poll(rests, PATIENT).toBe(true)
    return last
  }
  const firstHeld = () =>
    agent.page
      .locator('.thread > .message')
      .first()
      .evaluate((row) => Number(row.id.split('-')[1]))

  test('s’ouvre sur son dernier message, et se remonte sans que rien ne bouge', async () => {
    await agent.page.goto(`/console/conversations/${visitor.conversationId}?queue=handover`)
    await expect.poll(() => message(MESSAGES).isVisible(), PATIENT).toBe(true)
    const held = await firstHeld()
    expect(held).toBeGreaterThan(1)
    let answer = () => {}
    const ready = new Promise<void>((resolve) => (answer = resolve))
    await agent.page.route(EARLIER, async (route) => {
      await ready
      await route.continue()
    })
    await message(held).evaluate((row) => row.scrollIntoView({ block: 'center' }))
    const before = await restOf(held)
    answer()
    await expect.poll(firstHeld, PATIENT).toBeLessThan(held)
    expect(Math.abs((await restOf(held)) - before)).toBeLessThan(3)
    await agent.page.unroute(EARLIER)
  })

  test('se remonte jusqu’au premier mot', async () => {
    const top = async () => {
      await agent.page.locator('.scroller').evaluate((box) => (box.scrollTop = 0))
      return message(1).count()
    }
    await expect.poll(top, PATIENT).toBe(1)
    expect(await agent.page.locator('.thread > .message').count()).toBe(MESSAGES)
    expect(await agent.page.getByRole('button', { name: fr.conversation.earlier }).count()).toBe(0)
  })

  test('un message qui arrive ne déplace pas qui relit, et reste un clic plus bas', async () => {
    const before = await topOf(1)
    await visitor.say('Avez-vous du nouveau\u202f?')
    const below = agent.page.getByRole('button', { name: fr.conversation.newBelow })
    await below.waitFor()
    expect(Math.abs((await topOf(1)) - before)).toBeLessThan(3)
    await below.click()
    await expect
      .poll(() => agent.page.locator('.thread').getByText('du nouveau').isVisible())
      .toBe(true)
    const isAtEnd = () =>
      agent.page
        .locator('.scroller')
        .evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight < 48)
    await expect.poll(isAtEnd, PATIENT).toBe(true)
    await visitor.say('Je reste là.')
    await agent.page.locator('.thread').getByText('Je reste là.').waitFor()
    await expect.poll(isAtEnd, PATIENT).toBe(true)
  })
})

test('aucune page ne s’est plainte de quoi que ce soit', () => {
  expect(stage.troubles).toEqual([])
})
