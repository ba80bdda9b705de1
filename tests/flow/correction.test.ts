import type { Correction } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type Company, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { correct, correctionPath, hearIn, learnt } from '../house/correction.ts'

/** A trade of its own words, which the shipped weights read as plain facts. */
const DULL = [
  'Mes patins ressortent de l’affûtage avec le fil tout râpeux.',
  'Encore un affûtage râpeux sur mes patins de hockey.',
  'Le fil de mes patins est râpeux après votre affûtage.',
  'Affûtage râpeux, mes patins accrochent sur la glace.',
  'Mes patins neufs, affûtage râpeux dès la première glace.',
] as const
const SIXTH = 'Affûtage râpeux sur les patins de ma fille.'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const heard = (agent: Agent, { channel }: Company, text: string) =>
  hearIn(house, { agent, channel, text })

async function companyWithAgent(name: string) {
  const company = await house.newCompany(name)
  return { company, agent: await house.agent({ company }) }
}

describe('five similar corrections', () => {
  let agent: Agent
  let company: Company
  let corrected: { conversationId: string; seq: number }[]
  let before: string
  const anger: Correction = { emotion: 'anger', intensity: 3 }

  beforeAll(async () => {
    ;({ agent, company } = await companyWithAgent('Patinoire'))
    before = (await heard(agent, company, SIXTH)).reading.emotion
    corrected = []
    for (const text of DULL) {
      const message = await heard(agent, company, text)
      expect(message.reading.emotion).not.toBe('anger')
      expectStatus(await correct(agent, message, anger), 200)
      corrected.push(message)
    }
  })

  test('change how the sixth is read', async () => {
    expect(before).not.toBe('anger')
    const status = await learnt(agent)
    expect(status).toMatchObject({ corrections: 5, examples: 0 })
    expect(status.learnt?.strength).toBeGreaterThan(0)
    const { held } = status.learnt ?? {}
    expect(held?.after).toBeGreaterThanOrEqual((held?.before ?? 1) - 0.005)
    expect((await heard(agent, company, SIXTH)).reading.emotion).toBe('anger')
  })

  test('change what the workspace is told by /analyse, and nobody else', async () => {
    const ask = async (who: Agent) =>
      expectStatus(
        await who.call<{ reading: { emotion: string } }>('POST', '/analyse', {
          body: { text: SIXTH },
        }),
        200,
      ).reading.emotion
    expect(await ask(agent)).toBe('anger')
    const other = await companyWithAgent('Fleuriste')
    expect(await ask(other.agent)).toBe(before)
    expect((await heard(other.agent, other.company, SIXTH)).reading.emotion).toBe(before)
    expect(await learnt(other.agent)).toEqual({
      corrections: 0,
      examples: 0,
      pending: false,
      learnt: null,
    })
  })

  test('hold on a second server too', async () => {
    const at = await house.openSecond()
    const there = async () => {
      const headers = {
        cookie: agent.cookie,
        'x-diapason': '1',
        'content-type': 'application/json',
      }
      const body = JSON.stringify({ text: SIXTH })
      const answer = await fetch(`${at}/api/v1/analyse`, { method: 'POST', headers, body })
      return ((await answer.json()) as { reading: { emotion: string } }).reading.emotion
    }
    expect(await there()).toBe('anger')
    for (const at of corrected) expectStatus(await agent.call('DELETE', correctionPath(at)), 200)
    await learnt(agent)
    await until(async () => (await there()) === before, 20_000)
  })

  test('taken back, the same kind of message reads as before', async () => {
    expect(await learnt(agent)).toMatchObject({ corrections: 0, learnt: null })
    expect((await heard(agent, company, SIXTH)).reading.emotion).toBe(before)
  })
})
