import { randomUUID } from 'node:crypto'
import {
  newViewSchema,
  savedViewsSchema,
  viewChoicesSchema,
  VIEWS_MOST,
  type NewView,
} from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isPerson, needsPerson } from '../../access/actor.ts'
import { conflict, forbidden, notFound } from '../../errors.ts'
import { putChosen } from '../../store/saved-views-chosen.ts'
import {
  countMade,
  deleteView,
  insertView,
  updateView,
  viewsOf,
  type ViewRow,
} from '../../store/saved-views.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { mayChange, presentViews } from './present.ts'

const tags = ['views']
const params = z.object({ id: z.uuid() })
const response = { 200: savedViewsSchema }

/** Lists that somebody has named. Each answer holds all of them: order and counts go together. */
export function viewRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const all = (request: FastifyRequest) => presentViews(db, personOf(request))
  server.get('', {
    schema: { tags, summary: 'The views I see, in my own order, with their counts', response },
    handler: all,
  })
  server.post('', {
    schema: {
      tags,
      summary: 'Name a list: for me, a team, everybody',
      body: newViewSchema,
      response,
    },
    handler: async (request) => {
      const viewer = ownerOf(request)
      if ((await countMade(db, viewer)) >= VIEWS_MOST) throw tooMany()
      const { workspaceId, userId: makerId } = viewer
      await insertView(db, { workspaceId, makerId, id: randomUUID(), ...request.body })
      return all(request)
    },
  })
  server.put('/order', {
    schema: {
      tags,
      summary: 'My own order of them, and the one that my day begins with',
      body: viewChoicesSchema,
      response,
    },
    handler: async (request) => {
      const { order: viewIds, first: firstId } = request.body
      await putChosen(db, ownerOf(request), { viewIds, firstId })
      return all(request)
    },
  })
  server.put('/:id', {
    schema: {
      tags,
      summary: 'Change a view: its maker, or a lead',
      params,
      body: newViewSchema,
      response,
    },
    handler: async (request) => {
      const { workspaceId, id } = await changeable(api, request)
      const change: NewView = request.body
      await updateView(db, { workspaceId, id, ...change })
      return all(request)
    },
  })
  server.delete('/:id', {
    schema: { tags, summary: 'Delete a view: its maker, or a lead', params, response },
    handler: async (request) => {
      const { workspaceId, id } = await changeable(api, request)
      await deleteView(db, workspaceId, id)
      return all(request)
    },
  })
}

function personOf(request: FastifyRequest) {
  const actor = actorOf(request)
  if (!isPerson(actor)) throw needsPerson()
  return actor
}

/** @throws `not_found` (404) for one that the asker does not see, `forbidden` (403) */
async function changeable(
  api: ApiContext,
  request: FastifyRequest & { params: { id: string } },
): Promise<ViewRow> {
  const views = await viewsOf(api.flow.store.db, ownerOf(request))
  const view = views.find(({ id }) => id === request.params.id)
  if (!view) throw notFound('view')
  if (!mayChange(personOf(request), view))
    throw forbidden(
      'Only its maker or a lead changes a shared view.',
      'Save your own under a name.',
    )
  return view
}

const tooMany = () =>
  conflict(`One person names ${VIEWS_MOST} views at most.`, 'Delete one that is no longer used.')
