import { Outlet, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ErrorBoundary } from '../../parts/error-boundary.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import { LaterConversationPage } from '../conversation/later.ts'
import { ConversationList } from './conversation-list.tsx'
import { useHandling } from './handling/use-handling.ts'
import { useHandlingKeys } from './handling/use-handling-keys.ts'
import { useOpenSummary } from './handling/use-open-summary.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { Queues } from './queues.tsx'

/** Three columns: queues, list, conversation. On a narrow screen, one at a time. */
export const InboxPage = () => {
  const words = useWords()
  const { queue } = useSearch({ from: '/inside/inbox' })
  const { id } = useParams({ strict: false })
  const [keys, showKeys] = useState(false)
  useKeys({ '?': () => showKeys(true) })
  useHandlingKeys(useOpenSummary(id))
  const { clear } = useHandling().selection
  // What is chosen on one list is not acted on from another.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the queue alone ends a choice
  useEffect(() => clear(), [queue])
  useEffect(() => void LaterConversationPage.preload?.(), [])
  return (
    <div className="shell" data-open={id !== undefined}>
      <a className="skip" href="#conversation">
        {words.skip}
      </a>
      <Queues queue={queue} showKeys={() => showKeys(true)} />
      <main>
        <h1 className="sr-only">{words.queues.heading}</h1>
        <ConversationList key={queue} openId={id ?? null} />
        <div className="pane" id="conversation" tabIndex={-1}>
          <ErrorBoundary key={id}>
            <Outlet />
          </ErrorBoundary>
        </div>
      </main>
      <KeysDialog open={keys} onOpenChange={showKeys} />
    </div>
  )
}
