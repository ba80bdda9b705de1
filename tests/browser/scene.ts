import { createHmac, randomUUID } from 'node:crypto'
import type { Channel, NewVisit, Policy } from '@diapason/contract'
import pg from 'pg'
import type { APIRequestContext, Page } from 'playwright-core'
import { visit } from '../house/visitor.ts'
import type { Stage } from './stage.ts'

/** People of a shop in the middle of its day. */
export interface Scene {
  /** Some conversations around the one that is looked at. */
  queue(): Promise<void>
  /** Tells the widget who is signed in on the site, as the site itself would. */
  identify(page: Page, number: string): Promise<void>
}

/** What they write, before some of them ask for a person. */
const OTHERS: readonly { number: string; says: string; asks: boolean }[] = [
  { number: '18832', says: 'Bonjour, quels sont vos horaires d’ouverture\u202f?', asks: false },
  {
    number: '20102',
    says: 'Puis-je utiliser mon avoir en deux fois, sur deux commandes\u202f?',
    asks: true,
  },
  {
    number: '19764',
    says: 'Ma mère est décédée en octobre et je reçois encore ses factures. Comment fermer son compte\u202f?',
    asks: false,
  },
  {
    number: '20391',
    says: 'Le fermoir de mon sac a cassé au bout de deux semaines. Je suis vraiment déçue.',
    asks: true,
  },
]

const DAYS = ['1', '2', '3', '4', '5', '6', '7']

/** @param request speaks as an administrator who is signed in */
export async function openScene(
  { url, databaseUrl }: Stage,
  request: APIRequestContext,
): Promise<Scene> {
  await openAllDay(request)
  const [{ id, key }] = (await (await request.get('/api/v1/channels')).json()) as [Channel]
  const secret = await secretOf(databaseUrl, id)
  const identityOf = (number: string): NonNullable<NewVisit['identity']> => ({
    id: number,
    name: `Client ${number}`,
    signature: createHmac('sha256', secret).update(number).digest('hex'),
  })
  return {
    queue: async () => {
      for (const { number, says, asks } of OTHERS) {
        const identity = identityOf(number)
        const visitor = await visit(url, { channel: key, language: 'fr', identity })
        await visitor.say(says)
        if (asks) await visitor.askPerson(randomUUID())
      }
    },
    identify: (page, number) =>
      page.evaluate(
        (identity) =>
          (
            globalThis as unknown as { Diapason: { identify(given: unknown): void } }
          ).Diapason.identify(identity),
        identityOf(number),
      ),
  }
}

/** Pictures do not depend on the hour. */
async function openAllDay(request: APIRequestContext): Promise<void> {
  const policy = (await (await request.get('/api/v1/policy')).json()) as Policy
  const days = Object.fromEntries(DAYS.map((day) => [day, [['00:00', '23:59']]]))
  const answer = await request.put('/api/v1/policy', {
    headers: { 'x-diapason': '1' },
    data: { ...policy, hours: { ...policy.hours, days } },
  })
  if (!answer.ok()) throw new Error(`the hours: ${answer.status()} ${await answer.text()}`)
}

async function secretOf(databaseUrl: string, channel: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ secret: string }>(
    'select identity_secret as secret from channels where id = $1',
    [channel],
  )
  await client.end()
  return rows[0]?.secret ?? ''
}
