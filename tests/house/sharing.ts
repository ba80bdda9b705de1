import type { Assignees, OwnSharing } from '@diapason/contract'
import type { Company, House } from '../house.ts'
import type { Agent } from './agent.ts'
import { expectStatus } from './call.ts'
import { pause, until } from './until.ts'
import type { Visitor } from './visitor.ts'

export const ANGRY =
  'C’est scandaleux, je suis furieuse ! Troisième fois que j’écris, vous vous moquez de moi, c’est inadmissible !!'

/** Switches sharing on, five at a time and five minutes unless something else is said. */
export const share = async (lead: Agent, change: object = {}) => {
  const body = { on: true, atOnce: 5, minutes: 5, ...change }
  return expectStatus(await lead.call('PUT', '/sharing', { body }), 200)
}

export const isHere = async (asker: Agent, { user }: Agent): Promise<boolean> => {
  const answer = await asker.call<Assignees>('GET', '/conversations/assignees')
  return expectStatus(answer, 200).people.some(({ id, here }) => id === user.id && here)
}

export const assigneeOf = async (agent: Agent, id: string): Promise<string | null> =>
  (await agent.open(id)).summary.assignee?.id ?? null
export const untilAskedOf = (agent: Agent, id: string) =>
  until(async () => (await assigneeOf(agent, id)) === agent.user.id)
export const ownSharing = async (agent: Agent): Promise<OwnSharing> =>
  expectStatus(await agent.call<OwnSharing>('GET', '/sharing/mine'), 200)
/** Long enough for several rounds. */
export const rounds = () => pause(700)

/** Who is there, and who waits. */
export interface Sharers {
  /** A company of its own, with a lead who has switched sharing on. */
  company(change?: object): Promise<{ company: Company; lead: Agent }>
  /** Somebody with the console open. */
  present(company: Company, given?: { at?: string; choice?: object }): Promise<Agent>
  /** A customer who asks for a person, and has said something before. */
  waiting(company: Company, words?: string): Promise<Visitor & { id: string }>
  /** This agent meets so many angry customers, one after the other. */
  meetAngry(agent: Agent, company: Company, count: number): Promise<string[]>
}

export function sharersIn(house: House): Sharers {
  const isRead = async (id: string) =>
    (await house.sql('select 1 from readings where conversation_id = $1', [id])).length > 0
  const waiting: Sharers['waiting'] = async ({ channel }, words) => {
    const visitor = await house.visitor({ channel })
    const id = visitor.conversationId
    if (words !== undefined) {
      await visitor.say(words)
      await until(() => isRead(id))
    }
    await visitor.askPerson()
    return { ...visitor, id }
  }
  return {
    waiting,
    company: async (change = {}) => {
      const company = await house.newCompany()
      const lead = await house.agent({ company, role: 'lead' })
      await share(lead, change)
      return { company, lead }
    },
    present: async (company, { at, choice } = {}) => {
      const agent = await house.agent({ company, role: 'agent' })
      if (choice) expectStatus(await agent.call('PUT', '/sharing/mine', { body: choice }), 200)
      await agent.live(at)
      await until(() => isHere(agent, agent))
      return agent
    },
    meetAngry: async (agent, company, count) => {
      const ids: string[] = []
      for (let index = 0; index < count; index++) {
        const { id } = await waiting(company, ANGRY)
        await agent.change(id, 'take')
        await agent.change(id, 'close')
        ids.push(id)
      }
      return ids
    },
  }
}
