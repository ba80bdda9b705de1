import {
  assigneesSchema,
  assignmentSchema,
  conversationSummarySchema,
  type Assignees,
} from '@diapason/contract'
import { may } from '../../access/may.ts'
import { assign } from '../../flow/desk/assign.ts'
import { writeNote } from '../../flow/note.ts'
import { peopleHere } from '../../store/presences.ts'
import { listTeams } from '../../store/teams.ts'
import { selectUsers } from '../../store/users.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { keyOf, named, params, summaryOf } from './named.ts'

const tags = ['conversations']

/** Who is asked to take a conversation, and who can be. */
export function assignRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.get('/assignees', {
    schema: {
      tags,
      summary: 'People and teams that may be asked to take a conversation, and who is here',
      response: { 200: assigneesSchema },
    },
    handler: (request) => assigneesOf(api, actorOf(request).workspaceId),
  })
  server.post('/:id/assign', {
    schema: {
      tags,
      summary: 'Ask a person or a team to take it, with a private note if there is one',
      params,
      body: assignmentSchema,
      response: { 200: conversationSummarySchema },
    },
    handler: async (request) => {
      const key = keyOf(request)
      const agent = agentOf(request)
      const { assignee: userId, team: teamId, note, ...state } = request.body
      await named(api, key)
      await assign(flow, { key, agent, ...state }, { userId, teamId })
      if (note) await writeNote(flow, { key, agent, ...note })
      return summaryOf(api, key)
    },
  })
}

async function assigneesOf(api: ApiContext, workspaceId: string): Promise<Assignees> {
  const { db } = api.flow.store
  const [users, teams, hereNow] = await Promise.all([
    selectUsers(db, workspaceId),
    listTeams(db, workspaceId),
    peopleHere(db, workspaceId),
  ])
  const here = new Set(hereNow)
  return {
    people: users
      .filter(({ disabled, role }) => !disabled && may(role, 'answer'))
      .map(({ id, name }) => ({ id, name, here: here.has(id) })),
    teams: teams.map(({ id, name, members }) => ({
      id,
      name,
      here: members.filter((member) => here.has(member)).length,
    })),
  }
}
