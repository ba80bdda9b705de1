import { randomUUID } from 'node:crypto'
import { newTeamSchema, teamRoutesSchema, teamSchema, type Team } from '@diapason/contract'
import { z } from 'zod'
import { may } from '../../access/may.ts'
import { conflict, hasState, notFound, type DiapasonError } from '../../errors.ts'
import type { Db } from '../../store/db.ts'
import {
  deleteTeam,
  insertTeam,
  listTeams,
  putMembers,
  renameTeam,
  type TeamWithMembers,
} from '../../store/teams.ts'
import { listRoutes, putRoutes } from '../../store/teams-routes.ts'
import type { Caller } from '../../access/permissions.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['teams']
const params = z.object({ id: z.uuid() })
/** SQLSTATE of PostgreSQL. */
const UNIQUE_VIOLATION = /^23505$/
const FOREIGN_KEY_VIOLATION = /^23503$/

/** Who answers for what, together. */
export function teamRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'Teams and who is in them', response: { 200: z.array(teamSchema) } },
    handler: async (request) => (await listTeams(db, actorOf(request).workspaceId)).map(present),
  })
  server.post('', {
    schema: { tags, summary: 'Make a team', body: newTeamSchema, response: { 201: teamSchema } },
    handler: async (request, reply) => {
      const team = { workspaceId: actorOf(request).workspaceId, id: randomUUID(), ...request.body }
      await db.transaction(async (tx) => {
        if (!(await insertTeam(tx, team))) throw nameTaken()
        await putMembers(tx, team)
      })
      return reply.status(201).send(await find(db, team))
    },
  })
  changingRoutes(server, db)
  routingRoutes(server, db)
}

function changingRoutes(server: Server, db: Db): void {
  server.put('/:id', {
    schema: {
      tags,
      summary: 'Its name and its people, as a whole',
      params,
      body: newTeamSchema,
      response: { 200: teamSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const team = { workspaceId, id: request.params.id, ...request.body }
      await db
        .transaction(async (tx) => {
          if (!(await renameTeam(tx, team))) throw notFound('team')
          await putMembers(tx, team)
        })
        .catch((error: unknown) => {
          throw hasState(error, UNIQUE_VIOLATION) ? nameTaken() : error
        })
      return find(db, team)
    },
  })
  server.delete('/:id', {
    schema: {
      tags,
      summary: 'Dissolve a team: its conversations stay, and belong to none',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      if (!(await deleteTeam(db, actorOf(request).workspaceId, request.params.id)))
        throw notFound('team')
      return reply.status(204).send(null)
    },
  })
}

function routingRoutes(server: Server, db: Db): void {
  const read = async (workspaceId: string) => ({
    routes: (await listRoutes(db, workspaceId)).map(({ intent, language, channelId, teamId }) => ({
      intent,
      language,
      channelId,
      teamId,
    })),
  })
  server.get('/routes', {
    schema: {
      tags,
      summary: 'Which team a hand-over goes to: the first line that fits',
      response: { 200: teamRoutesSchema },
    },
    handler: (request) => read(actorOf(request).workspaceId),
  })
  server.put('/routes', {
    schema: {
      tags,
      summary: 'Replace all lines; teams where nobody may answer are passed over',
      body: teamRoutesSchema,
      response: { 200: teamRoutesSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      await db
        .transaction((tx) => putRoutes(tx, workspaceId, request.body.routes))
        .catch((error: unknown) => {
          throw hasState(error, FOREIGN_KEY_VIOLATION) ? notFound('team or channel') : error
        })
      return read(workspaceId)
    },
  })
}

const present = ({ id, name, members, roles }: TeamWithMembers): Team => ({
  id,
  name,
  members,
  answers: roles.some((role) => may(role as Caller, 'answer')),
})

async function find(db: Db, team: { workspaceId: string; id: string }): Promise<Team> {
  const [row] = await listTeams(db, team.workspaceId, team.id)
  if (!row) throw notFound('team')
  return present(row)
}

const nameTaken = (): DiapasonError =>
  conflict('Another team has this name.', 'Choose another name.')
