import { lazyRouteComponent } from '@tanstack/react-router'

/** The page of a conversation: the list is there without it, and fetches it before it is asked for. */
export const LaterConversationPage = lazyRouteComponent(
  () => import('./conversation-page.tsx'),
  'ConversationPage',
)
