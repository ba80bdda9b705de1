import type { Chat } from '../talk/chat.ts'
import type { Tell } from './listeners.ts'

/**
 * Tells the page what is new in the conversation. What stood there already when it was first seen,
 * after a reload for instance, is not news.
 */
export const tellChanges = (chat: Chat, tell: Tell): void => {
  let conversation: string | null = null
  let told = 0
  let owner = 'bot'
  chat.watch(() => {
    const { state } = chat
    const now = state.conversation
    if (now && now.id !== conversation) {
      const isNew = conversation === null && chat.hasActed
      conversation = now.id
      told = isNew ? 0 : state.log.last
      owner = isNew ? 'bot' : now.owner
    }
    if (!now) return
    for (const { seq, id, author } of state.log.messages) {
      if (seq <= told) continue
      told = seq
      if (author === 'customer') tell('sent', { id })
      else tell('received', { id, author })
    }
    if (now.owner === owner) return
    owner = now.owner
    tell('handover', { to: now.owner })
  })
}
