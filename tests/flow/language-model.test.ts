import type { LanguageModelRefusal } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_ANSWERS } from '../../packages/server/src/setup/demo-answers.ts'
import { openHouse, pause, type House } from '../house.ts'
import { answerTo, companyWithModel, modelCalls, modelStatus } from '../house/model-company.ts'
import {
  begin,
  callsTool,
  end,
  openModelServer,
  say,
  says,
  type Behaviour,
  type ModelServer,
} from '../house/model-server.ts'

let house: House
let server: ModelServer
beforeAll(async () => {
  house = await openHouse({ modelHosts: ['127.0.0.1'] })
  server = await openModelServer(says('Bonjour.'))
})
afterAll(async () => {
  await house.close()
  await server.close()
})

/** Two seconds for the model, and a busy machine's time for everything else. */
const LATEST_MS = 2_900

const HOURS = DEMO_ANSWERS.find(({ intent }) => intent === 'opening_hours')?.fr ?? ''
const QUESTION = 'Bonjour, quels sont vos horaires ?'

describe('a model that does what it is asked', () => {
  const GOOD = 'Vous demandez quand nous sommes ouverts.\n[REPONSE]\nEst-ce ce que vous cherchiez ?'

  test('words the reply; the approved answer stays as it was approved', async () => {
    server.behave(says(GOOD))
    const { admin, visitor } = await companyWithModel(house, server.url)
    const { text } = await answerTo(visitor, QUESTION)
    expect(text).toBe(
      `Vous demandez quand nous sommes ouverts.\n\n${HOURS}\n\nEst-ce ce que vous cherchiez\u202f?`,
    )
    const { messages } = await admin.messages(visitor.conversationId)
    const generatedBy = { provider: 'openai-compatible', model: 'mistral-small' }
    expect(messages.find(({ author }) => author === 'bot')).toMatchObject({
      generatedBy,
      askedModel: true,
    })
    expect(messages[0]).toMatchObject({ generatedBy: null, askedModel: false })
    expect(await modelCalls(admin, visitor.conversationId)).toMatchObject([
      { outcome: 'kept', ...generatedBy, draftId: messages[1]?.id },
    ])
    expect((await modelStatus(admin)).today).toMatchObject({ calls: 1, kept: 1, tokens: 250 })
  })
})

/** A bad answer, by what is wrong with it. Sent to « quels sont vos horaires ? ». */
const BAD: [string, Behaviour, LanguageModelRefusal][] = [
  ['stalls before the first word', () => undefined, 'timeout'],
  [
    'stalls in the middle',
    (answer) => {
      begin(answer)
      say(answer, 'Vous demandez ')
    },
    'timeout',
  ],
  [
    'never ends',
    async (answer) => {
      begin(answer)
      while (!answer.destroyed) {
        say(answer, '…')
        await pause(20)
      }
    },
    'timeout',
  ],
  [
    'breaks off in the middle',
    async (answer) => {
      begin(answer)
      say(answer, 'Vous demandez quand nous sommes ouverts.')
      await pause(20)
      answer.destroy()
    },
    'broken',
  ],
  [
    'ends without having finished',
    (answer) => {
      begin(answer)
      say(answer, 'Vous demandez quand nous sommes ouverts.\n[REPONSE]')
      answer.end()
    },
    'unreadable',
  ],
  ['hangs up at once', (answer) => void answer.destroy(), 'broken'],
  ['is asked too often', (answer) => void answer.writeHead(429).end('{"error":{}}'), 'busy'],
  ['is down', (answer) => void answer.writeHead(500).end('oops'), 'failed'],
  ['knows no such key', (answer) => void answer.writeHead(401).end('{}'), 'key'],
  [
    'leads elsewhere',
    (answer) => void answer.writeHead(302, { location: server.url }).end(),
    'failed',
  ],
  [
    'answers something else than JSON',
    (answer) => {
      begin(answer)
      answer.end('data: {"choices": [\n\n')
    },
    'unreadable',
  ],
  [
    'answers JSON of another kind',
    (answer) => {
      begin(answer)
      answer.end('data: {"choices":"Bonjour"}\n\ndata: [DONE]\n\n')
    },
    'unreadable',
  ],
  [
    'answers a page',
    (answer) =>
      void answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Bienvenue</h1>'),
    'unreadable',
  ],
  [
    'sends more than anybody reads',
    (answer) => {
      begin(answer)
      for (let i = 0; i < 400; i++) say(answer, 'Nous sommes ouverts. '.repeat(20))
      end(answer)
    },
    'too-long',
  ],
  [
    'sends one endless line',
    async (answer) => {
      begin(answer)
      while (!answer.destroyed) {
        answer.write('x'.repeat(65_536))
        await pause(1)
      }
    },
    'too-long',
  ],
  ['says nothing', says(' '), 'empty'],
  [
    'is cut off by its own limit',
    (answer) => {
      begin(answer)
      say(answer, 'Vous demandez')
      end(answer, 'length')
    },
    'cut-off',
  ],
  [
    'refuses',
    (answer) => {
      begin(answer)
      end(answer, 'content_filter')
    },
    'refused',
  ],
  ['calls a tool', callsTool, 'tool-call'],
  ['leaves the answer out', says('Vous demandez quand nous sommes ouverts.'), 'answer-missing'],
  ['gives the answer twice', says('[REPONSE]\n\nDonc :\n\n[REPONSE]'), 'answer-missing'],
  ['claims feelings', says('Je suis ravi de votre question !\n[REPONSE]'), 'guard'],
  ['claims to be a person', says('Je suis une vraie personne, moi aussi.\n[REPONSE]'), 'guard'],
  ['promises money', says('Nous vous remboursons votre commande.\n[REPONSE]'), 'guard'],
  ['names an amount', says('Vous aurez un avoir de 50 euros.\n[REPONSE]'), 'invented'],
  ['invents a mark', says('Pour votre commande [COMMANDE-7] :\n[REPONSE]'), 'invented'],
  ['leaves a blank', says('Bonjour [votre nom],\n[REPONSE]'), 'form'],
  ['formats', says('**Vos horaires**\n[REPONSE]'), 'form'],
  ['links', says('Tout est sur https://boutique.example/horaires\n[REPONSE]'), 'form'],
  ['writes HTML', says('<b>Bonjour</b>\n[REPONSE]'), 'form'],
  ['hides characters', says('Bonjour\u200b à vous.\n[REPONSE]'), 'form'],
  ['speaks English', says('You want to know when we are open.\n[REPONSE]'), 'language'],
  ['speaks German', says('Sie möchten wissen, wann wir geöffnet haben.\n[REPONSE]'), 'language'],
  [
    'changes languages on the way',
    says('Vous demandez nos heures d’ouverture.\n[REPONSE]\nPlease let me know if it helps you.'),
    'language',
  ],
]

describe('a model that', () => {
  test.each(BAD)('%s is not listened to', async (_, behaviour, kind) => {
    server.behave(behaviour)
    const { admin, visitor } = await companyWithModel(house, server.url, { milliseconds: 1_500 })
    const { text, ms } = await answerTo(visitor, QUESTION)
    expect(text).toContain(HOURS)
    expect(ms).toBeLessThan(LATEST_MS)
    const [call] = await modelCalls(admin, visitor.conversationId)
    expect(call?.outcome).toBe(kind)
    expect(call?.milliseconds).toBeLessThan(2_000)
    const { messages } = await admin.messages(visitor.conversationId)
    expect(messages[1]).toMatchObject({ author: 'bot', generatedBy: null, askedModel: true })
    const { failures, today } = await modelStatus(admin)
    expect(failures).toMatchObject([{ id: call?.id, outcome: kind }])
    expect(today).toMatchObject({ calls: 1, kept: 0 })
    const logged = house.logged()
    expect(logged).toContain(call?.id)
    expect(logged).not.toContain('horaires')
  })
})
