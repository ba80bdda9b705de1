import { INTENTS_MOST, type Intent, type IntentExample, type Reading } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { correct, hearIn, learnt } from '../house/correction.ts'

const SHARPENING = [
  'Combien coûte un affûtage de patins ?',
  'Je voudrais faire affûter mes patins de hockey.',
  'Affûtez-vous les patins artistiques ?',
  'Quel creux d’affûtage conseillez-vous ?',
  'Mes lames sont émoussées, il faut les affûter.',
  'Puis-je déposer mes patins pour un affûtage samedi ?',
  'L’affûtage est-il prêt le jour même ?',
  'Faites-vous l’affûtage croisé des lames ?',
  'Patins à affûter avant le tournoi, c’est possible ?',
  'Un affûtage, ça prend combien de temps ?',
]
const UNSEEN = 'Bonjour, j’aimerais un affûtage pour les patins de mon fils.'
const CORRECTED = 'Il me faut ça pour dimanche.'
const TITLE = { fr: 'Affûtage de patins', en: 'Skate sharpening' }
const examples: IntentExample[] = SHARPENING.map((text) => ({ text, language: 'fr' }))

let house: House
let admin: Agent
beforeAll(async () => {
  house = await openHouse()
  admin = await house.agent()
})
afterAll(() => house.close())

const put = (name: string, body: unknown, who = admin) =>
  who.call<Intent>('PUT', `/intents/${name}`, { body })
const list = async (who = admin) => expectStatus(await who.call<Intent[]>('GET', '/intents'), 200)
const heard = async (who = admin, channel = house.company.channel): Promise<Reading> =>
  (await hearIn(house, { agent: who, channel, text: UNSEEN })).reading
const first = ({ intents }: Reading) => intents[0]?.name

test('ten examples make a reason of one’s own heard, in this workspace only', async () => {
  expect(first(await heard())).not.toBe('sharpening')
  const stored = expectStatus(await put('sharpening', { title: TITLE, examples }), 200)
  expect(stored).toEqual({ name: 'sharpening', title: TITLE, examples })
  expect(await list()).toEqual([stored])
  expect(await learnt(admin)).toMatchObject({ corrections: 0, examples: 10 })
  const reading = await heard()
  expect(first(reading)).toBe('sharpening')
  expect(reading.evidence.some(({ claim }) => claim === 'intent:sharpening')).toBe(true)

  const company = await house.newCompany('Fleuriste')
  const other = await house.agent({ company })
  expect(await list(other)).toEqual([])
  expect(first(await heard(other, company.channel))).not.toBe('sharpening')
  expect(await put('sharpening', { title: TITLE, examples: [] }, other)).toMatchObject({
    status: 200,
  })
  expect((await list()).map((one) => one.examples.length)).toEqual([10])
})

test('agents may name it in a correction', async () => {
  const agent = await house.agent({ role: 'agent' })
  const at = { agent, channel: house.company.channel }
  const message = await hearIn(house, { ...at, text: CORRECTED })
  const answer = expectStatus(await correct(agent, message, { intent: 'sharpening' }), 200)
  expect(answer.reading?.intents).toEqual([{ name: 'sharpening', certainty: 1 }])
  expect(await learnt(admin)).toMatchObject({ corrections: 1, examples: 10 })
})

test('is changed as a whole, and forgotten with what it taught', async () => {
  const fewer = examples.slice(0, 2)
  expectStatus(await put('sharpening', { title: { ...TITLE, en: 'Blades' }, examples: fewer }), 200)
  expect(await list()).toEqual([
    { name: 'sharpening', title: { ...TITLE, en: 'Blades' }, examples: fewer },
  ])
  expectStatus(await admin.call('DELETE', '/intents/sharpening'), 204)
  expect(await list()).toEqual([])
  expect(await learnt(admin)).toMatchObject({ corrections: 1, examples: 0, learnt: null })
  const said = { agent: admin, channel: house.company.channel, text: CORRECTED }
  expect(first((await hearIn(house, said)).reading)).not.toBe('sharpening')
  expect(await admin.call('DELETE', '/intents/sharpening')).toMatchObject({ status: 404 })
})

test('is for administrators, and has a name, titles and room', async () => {
  const agent = await house.agent({ role: 'lead' })
  expect(await put('sharpening', { title: TITLE, examples }, agent)).toMatchObject({ status: 403 })
  expect(await agent.call('DELETE', '/intents/sharpening')).toMatchObject({ status: 403 })
  const many = Array.from({ length: 26 }, () => ({ text: 'Encore', language: 'fr' }))
  const wrong: [string, unknown][] = [
    ['refund', { title: TITLE, examples }],
    ['Affûtage', { title: TITLE, examples }],
    ['sharpening', { title: { fr: 'Affûtage' }, examples }],
    ['sharpening', { title: { fr: ' ', en: 'x' }, examples }],
    ['sharpening', { title: TITLE, examples: many }],
    ['sharpening', { title: TITLE, examples: [{ text: 'Hola', language: 'es' }] }],
  ]
  for (const [name, body] of wrong)
    expect(await put(encodeURIComponent(name), body), name).toMatchObject({
      status: 400,
      body: { code: 'invalid_request' },
    })
  for (let at = 0; at < INTENTS_MOST; at++)
    expectStatus(await put(`reason_${at}`, { title: TITLE, examples: [] }), 200)
  expect(await put('one_more', { title: TITLE, examples: [] })).toMatchObject({ status: 409 })
  expect(await put('reason_3', { title: TITLE, examples })).toMatchObject({ status: 200 })
})
