import {
  draftCheckSchema,
  draftVerdictSchema,
  newNoteSchema,
  newReplySchema,
  noteSchema,
  readMessageSchema,
} from '@diapason/contract'
import { coachDraft } from '../../flow/coach.ts'
import { writeNote } from '../../flow/note.ts'
import { replyAsAgent } from '../../flow/reply.ts'
import { presentRead } from '../../views/message.ts'
import { presentNote } from '../../views/note.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { keyOf, named, params } from './named.ts'

const tags = ['conversations']

/** Speaking to the customer, and about them: two routes that share nothing. */
export function speakingRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.post('/:id/replies', {
    schema: {
      tags,
      summary: 'Reply to the customer; takes a conversation that nobody has',
      params,
      body: newReplySchema,
      response: { 201: readMessageSchema },
    },
    handler: async (request, reply) => {
      const agent = agentOf(request)
      const sent = await replyAsAgent(flow, { key: keyOf(request), agent, ...request.body })
      return reply.status(201).send(presentRead(sent))
    },
  })
  server.post('/:id/notes', {
    schema: {
      tags,
      summary: 'Note something for colleagues; customers never see it',
      params,
      body: newNoteSchema,
      response: { 201: noteSchema },
    },
    handler: async (request, reply) => {
      const agent = agentOf(request)
      const note = await writeNote(flow, { key: keyOf(request), agent, ...request.body })
      return reply.status(201).send(presentNote({ ...note, authorName: agent.name }))
    },
  })
  server.post('/:id/draft-check', {
    schema: {
      tags,
      summary: 'What the coach notices in a draft. Told to the asker only, stored nowhere',
      params,
      body: draftCheckSchema,
      response: { 200: draftVerdictSchema },
    },
    handler: async (request) => {
      const conversation = await named(api, keyOf(request))
      const { workspaceId, user } = actorOf(request)
      const owner = user && { workspaceId, userId: user.id }
      const { text } = request.body
      const { findings, foreseen } = await coachDraft(flow, { conversation, text, owner })
      return {
        findings: findings.map((finding) => ({ ...finding })),
        foreseen: foreseen && { ...foreseen, because: [...foreseen.because] },
      }
    },
  })
}
