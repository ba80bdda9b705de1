import { customerFileSchema, newCustomerNoteSchema } from '@diapason/contract'
import { z } from 'zod'
import { may } from '../../access/may.ts'
import { conflict, idReused, notFound } from '../../errors.ts'
import { customerNow } from '../../store/customer-aliases.ts'
import {
  CUSTOMER_NOTES_MOST,
  deleteCustomerNote,
  insertCustomerNote,
  listCustomerNotes,
} from '../../store/customer-notes.ts'
import { findCustomer } from '../../store/customers.ts'
import { customerFile } from '../../views/customer-file.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['customers']
const response = { 200: customerFileSchema }

/** What colleagues note on a customer, whatever the conversation. */
export function customerNoteRoutes(server: Server, { flow }: ApiContext): void {
  const { db } = flow.store
  const fileOf = async (workspaceId: string, id: string) => {
    const file = await customerFile(db, workspaceId, id)
    if (!file) throw notFound('customer')
    return file
  }
  server.post('/:id/notes', {
    schema: {
      tags,
      summary: 'Note something on a customer, for colleagues: it stays with them',
      params: z.object({ id: z.uuid() }),
      body: newCustomerNoteSchema,
      response,
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const { id: authorId } = agentOf(request)
      const customerId = await customerNow(db, workspaceId, request.params.id)
      if (!(await findCustomer(db, workspaceId, customerId))) throw notFound('customer')
      const { id, text } = request.body
      const before = await listCustomerNotes(db, workspaceId, customerId)
      const same = before.find((note) => note.id === id)
      if (same && (same.text !== text || same.authorId !== authorId)) throw idReused()
      if (!same && before.length >= CUSTOMER_NOTES_MOST) throw tooMany()
      const isNew = await insertCustomerNote(db, { workspaceId, id, customerId, authorId, text })
      if (!isNew && !same) throw idReused()
      return fileOf(workspaceId, customerId)
    },
  })
  server.delete('/:id/notes/:note', {
    schema: {
      tags,
      summary: 'Take a note on a customer away: one’s own, or as a lead anybody’s',
      params: z.object({ id: z.uuid(), note: z.uuid() }),
      response,
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const { id: own, role } = agentOf(request)
      const { id: given, note: id } = request.params
      const customerId = await customerNow(db, workspaceId, given)
      const note = { workspaceId, customerId, id, authorId: may(role, 'lead') ? null : own }
      if (!(await deleteCustomerNote(db, note))) throw notFound('note of yours')
      return fileOf(workspaceId, customerId)
    },
  })
}

const tooMany = () =>
  conflict(
    `There are ${CUSTOMER_NOTES_MOST} notes on this customer.`,
    'Take away what no longer holds.',
  )
