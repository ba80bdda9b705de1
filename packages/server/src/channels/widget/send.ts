import type { Notices } from '../../store/notices.ts'
import type { Channel } from '../channel.ts'

/**
 * The chat widget reads the conversation's log, so a committed message *is* delivered: what is left
 * to do is to say that there is something to read. Saying so twice does no harm.
 */
export const widgetChannel = (notices: Notices): Channel => ({
  kind: 'widget',
  send: async ({ workspaceId, conversationId, seq }) => {
    notices.publish({ workspaceId, conversationId, what: 'message', seq })
    return 'sent'
  },
})
