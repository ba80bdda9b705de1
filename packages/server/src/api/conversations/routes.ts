import {
  conversationPageSchema,
  conversationSchema,
  conversationSummarySchema,
  draftCheckSchema,
  draftVerdictSchema,
  newNoteSchema,
  newReplySchema,
  noteSchema,
  ownerChangeSchema,
  queueSchema,
  readMessagePageSchema,
  readMessageSchema,
  seenSchema,
  type ConversationSummary,
} from '@diapason/contract'
import { guard } from '@diapason/engine'
import { z } from 'zod'
import { mayTalk, needsPerson } from '../../access/actor.ts'
import { notFound } from '../../errors.ts'
import { close, giveBack, reopen, take, type Act } from '../../flow/handover.ts'
import { writeNote } from '../../flow/note.ts'
import { coachContext, draftOf, replyAsAgent } from '../../flow/reply.ts'
import { see } from '../../flow/seen.ts'
import { findConversation, type ConversationKey } from '../../store/conversations.ts'
import { inboxCounts, inboxPage, inboxRow } from '../../store/inbox.ts'
import { conversationView, readMessages } from '../../views/conversation.ts'
import { presentRead } from '../../views/message.ts'
import { presentNote } from '../../views/note.ts'
import { presentSummary } from '../../views/summary.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, admitTeam } from '../guests.ts'
import type { Server } from '../server.ts'
import { readCursor, writeCursor } from './cursor.ts'

const tags = ['conversations']
const params = z.object({ id: z.uuid() })
const PAGE = 50

type Request = Parameters<typeof actorOf>[0] & { params: { id: string } }

const keyOf = (request: Request): ConversationKey => ({
  workspaceId: actorOf(request).workspaceId,
  conversationId: request.params.id,
})

/** The person who acts. @throws `forbidden` (403) for a machine */
const agentOf = (request: Request) => {
  const actor = actorOf(request)
  if (!mayTalk(actor)) throw needsPerson()
  return actor.user
}

/** Reading: the inbox and what is in it. */
export function conversationRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.addHook('onRequest', admitTeam(api))

  server.get('/', {
    schema: {
      tags,
      summary: 'A page of a queue, who needs a person most first',
      querystring: z.object({ queue: queueSchema, cursor: z.string().max(500).optional() }),
      response: { 200: conversationPageSchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      const after = readCursor(request.query.cursor)
      const userId = user?.id ?? null
      const page = { queue: request.query.queue, userId, after, limit: PAGE }
      const { rows, next } = await inboxPage(db, workspaceId, page)
      const counts = await inboxCounts(db, workspaceId, userId)
      return { conversations: rows.map(presentSummary), next: next && writeCursor(next), counts }
    },
  })

  server.get('/:id', {
    schema: {
      tags,
      summary: 'A conversation with readings, briefing and notes',
      params,
      querystring: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
      response: { 200: conversationSchema },
    },
    handler: async (request) => {
      const view = await conversationView(db, keyOf(request), request.query.language)
      if (!view) throw notFound('conversation')
      return view
    },
  })

  server.get('/:id/messages', {
    schema: {
      tags,
      summary: 'Messages after a sequence number, oldest first',
      params,
      querystring: z.object({ after: z.coerce.number().int().min(0) }),
      response: { 200: readMessagePageSchema },
    },
    handler: async (request) => {
      const conversation = await findConversation(db, keyOf(request))
      if (!conversation) throw notFound('conversation')
      const messages = await readMessages(db, keyOf(request), request.query.after)
      return { messages, lastSeq: conversation.lastSeq }
    },
  })

  speakingRoutes(server, api)
  ownerRoutes(server, api)
}

/** Speaking to the customer, and about them: two routes that share nothing. */
function speakingRoutes(server: Server, api: ApiContext): void {
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
      return reply.status(201).send(presentRead(sent, undefined))
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
      const conversation = await findConversation(flow.store.db, keyOf(request))
      if (!conversation) throw notFound('conversation')
      const draft = draftOf(request.body.text, conversation)
      const { findings } = guard(draft, await coachContext(flow, conversation))
      return { findings: findings.map((finding) => ({ ...finding })) }
    },
  })
}

/** Who has the floor, and how far the team has read. */
function ownerRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  const acts = {
    take: { summary: 'Take the conversation: the bot is silent from here on', run: take },
    return: { summary: 'Give it back to the bot', run: giveBack },
    close: { summary: 'Close it', run: close },
    reopen: {
      summary: 'Open it again, for me',
      run: (context: typeof flow, act: Act) => reopen(context, act.key, act),
    },
  }
  for (const [name, { summary, run }] of Object.entries(acts))
    server.post(`/:id/${name}`, {
      schema: {
        tags,
        summary,
        params,
        body: ownerChangeSchema,
        response: { 200: conversationSummarySchema },
      },
      handler: async (request) => {
        const key = keyOf(request)
        await expectConversation(api, key)
        await run(flow, { key, agent: agentOf(request), fence: request.body.fence })
        return summaryOf(api, key)
      },
    })
  server.post('/:id/seen', {
    schema: {
      tags,
      summary: 'How far the team has read',
      params,
      body: seenSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await expectConversation(api, keyOf(request))
      await see(flow, keyOf(request), { by: 'agent', seq: request.body.seq })
      return reply.status(204).send(null)
    },
  })
}

async function expectConversation(api: ApiContext, key: ConversationKey): Promise<void> {
  if (!(await findConversation(api.flow.store.db, key))) throw notFound('conversation')
}

async function summaryOf(api: ApiContext, key: ConversationKey): Promise<ConversationSummary> {
  const row = await inboxRow(api.flow.store.db, key)
  if (!row) throw notFound('conversation')
  return presentSummary(row)
}
