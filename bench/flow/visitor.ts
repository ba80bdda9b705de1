import { openConnection, type Answer } from './connection.ts'

/** A customer with a conversation of their own. */
export interface Visitor {
  readonly conversation: string
  /** @throws when the message is not acknowledged as new */
  write(message: { id: string; text: string }): Promise<Answer>
  close(): void
}

/** Comes in as a widget does. */
export async function openVisitor(port: number, channel: string): Promise<Visitor> {
  const connection = await openConnection(port)
  const visit = await connection.post('/api/v1/visitor/visits', { channel, language: 'fr' })
  const { token, conversationId } = JSON.parse(visit.body) as Record<string, string>
  const headers = { authorization: `Bearer ${token}` }
  return {
    conversation: conversationId ?? '',
    write: async (message) => {
      const answer = await connection.post(
        '/api/v1/visitor/conversation/messages',
        message,
        headers,
      )
      if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${answer.body}`)
      return answer
    },
    close: () => connection.close(),
  }
}
