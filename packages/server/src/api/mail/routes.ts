import { mailStatusSchema } from '@diapason/contract'
import { countLetters } from '../../store/letters.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** Whether mail can leave, and how that goes. */
export function mailRoutes(server: Server, { flow }: ApiContext): void {
  server.get('', {
    schema: {
      tags: ['work'],
      summary: 'Whether mail can leave this server, and how many did',
      response: { 200: mailStatusSchema },
    },
    handler: async (request) => {
      const { from } = flow.post.mailer
      const counts = await countLetters(flow.store.db, actorOf(request).workspaceId)
      return { configured: from !== null, from, ...counts }
    },
  })
}
