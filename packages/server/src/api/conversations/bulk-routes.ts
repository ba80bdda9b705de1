import { bulkResultSchema, bulkSchema, type Bulk, type BulkResult } from '@diapason/contract'
import { DiapasonError } from '../../errors.ts'
import { assign } from '../../flow/desk/assign.ts'
import { close, undoClose } from '../../flow/ending.ts'
import type { Act } from '../../flow/move.ts'
import { seeAsAgent } from '../../flow/seen.ts'
import { undoAssign } from '../../flow/desk/undo-assign.ts'
import { snooze, wake } from '../../flow/desk/snooze.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { named, summaryOf } from './named.ts'
import { chosenMoment } from './snooze-routes.ts'

type One = (act: Act) => Promise<void>

/** One act on several conversations: each is tried, and says for itself why it could not be changed. */
export function bulkRoutes(server: Server, api: ApiContext): void {
  server.post('/bulk', {
    schema: {
      tags: ['conversations'],
      summary: 'One act on several conversations; those that have moved meanwhile are named',
      body: bulkSchema,
      response: { 200: bulkResultSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const agent = agentOf(request)
      const run = await actOf(api, workspaceId, request.body)
      const result: BulkResult = { done: [], refused: [] }
      for (const { id, ...state } of request.body.conversations) {
        const key = { workspaceId, conversationId: id }
        const refusal = await tried(async () => {
          await named(api, key)
          await run({ key, agent, ...state })
        })
        if (refusal) result.refused.push({ id, problem: refusal.problem })
        else result.done.push(await summaryOf(api, key))
      }
      return result
    },
  })
}

async function actOf(api: ApiContext, workspaceId: string, bulk: Bulk): Promise<One> {
  const { flow } = api
  switch (bulk.act) {
    case 'assign':
      return (act) => assign(flow, act, { userId: bulk.assignee, teamId: bulk.team })
    case 'undo-assign':
      return (act) => undoAssign(flow, act, bulk.team)
    case 'snooze': {
      const until = await chosenMoment(api, workspaceId, bulk.until)
      return (act) => snooze(flow, act, until)
    }
    case 'wake':
      return (act) => wake(flow, act)
    case 'close':
      return (act) => close(flow, act)
    case 'undo-close':
      return (act) => undoClose(flow, act)
    case 'read':
      return async ({ key, agent }) => {
        const { lastSeq: seq } = await named(api, key)
        await seeAsAgent(flow, key, { userId: agent.id, seq })
      }
  }
}

/** @returns why it was refused; a failure of the machine is none, and ends the whole act */
async function tried(act: () => Promise<void>): Promise<DiapasonError | null> {
  try {
    await act()
    return null
  } catch (error) {
    if (error instanceof DiapasonError) return error
    throw error
  }
}
