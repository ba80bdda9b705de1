import { randomUUID } from 'node:crypto'
import {
  alertSettingsSchema,
  alertsSchema,
  mailTestSchema,
  type Alerts,
  type MailTest,
} from '@diapason/contract'
import { mailMissing } from '../../errors.ts'
import { findAlerts, keepAlerts } from '../../store/alert-settings.ts'
import { lastTest, postLetter, type LetterRow } from '../../store/letters.ts'
import { currentPolicy } from '../../store/policies.ts'
import type { Person } from '../../store/presences.ts'
import { findUser } from '../../store/users.ts'
import type { ApiContext } from '../context.ts'
import { ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['alerts']

/** How somebody of the team wants to be told: theirs alone, the same on every device. */
export function alertRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'How I am told', response: { 200: alertsSchema } },
    handler: (request) => alertsOf(api, ownerOf(request)),
  })
  server.put('', {
    schema: {
      tags,
      summary: 'Say how I want to be told; what is left out goes back to its beginning',
      body: alertSettingsSchema,
      response: { 200: alertsSchema },
    },
    handler: async (request) => {
      const person = ownerOf(request)
      await keepAlerts(db, person, request.body)
      return alertsOf(api, person)
    },
  })
  testRoutes(server, api)
}

async function alertsOf({ flow }: ApiContext, person: Person): Promise<Alerts> {
  const { db } = flow.store
  const [{ settings, chosen }, policy, user] = await Promise.all([
    findAlerts(db, person),
    currentPolicy(db, person.workspaceId),
    findUser(db, person.workspaceId, person.userId),
  ])
  return {
    settings,
    chosen,
    timeZone: policy.hours.timeZone,
    address: user?.email ?? '',
    mailPossible: flow.post.mailer.from !== null,
  }
}

/** Tests go to the asker's own address: nobody else can be written to from here. */
function testRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.get('/mail-test', {
    schema: { tags, summary: 'How my last test mail went', response: { 200: mailTestSchema } },
    handler: async (request) => presentTest(await lastTest(flow.store.db, ownerOf(request))),
  })
  server.post('/mail-test', {
    config: { rateLimit: { max: 5, timeWindow: '1 minute' } },
    schema: { tags, summary: 'Send me a test mail', response: { 202: mailTestSchema } },
    handler: async (request, reply) => {
      if (flow.post.mailer.from === null) throw mailMissing()
      const person = ownerOf(request)
      const { language } = (await findAlerts(flow.store.db, person)).settings
      await flow.store.db.transaction((tx) =>
        postLetter(tx, { ...person, id: randomUUID(), kind: 'test', language }),
      )
      flow.wake()
      return reply.status(202).send({ state: 'waiting', error: null })
    },
  })
}

const STATES: Readonly<Record<LetterRow['state'], MailTest['state']>> = {
  waiting: 'waiting',
  leaving: 'waiting',
  sent: 'sent',
  dropped: 'failed',
  failed: 'failed',
  unknown: 'failed',
}

const presentTest = (letter: LetterRow | undefined): MailTest => ({
  state: letter ? STATES[letter.state] : 'none',
  error: letter?.error ?? null,
})
