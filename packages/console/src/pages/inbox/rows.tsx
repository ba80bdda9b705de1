import type { ConversationPage } from '@diapason/contract'
import { type KeyboardEvent, useMemo } from 'react'
import { useDrafts } from '../../parts/kept-drafts.ts'
import { useSession } from '../../wire/session.ts'
import { ConversationRow } from './conversation-row.tsx'
import { useHandling } from './handling/use-handling.ts'
import type { useList } from './use-list.ts'
import { useWindow } from './use-window.ts'

/** Pages of a list as one. */
export type Page = Pick<ConversationPage, 'conversations' | 'unread' | 'passages'>

interface Props {
  readonly page: Page
  readonly openId: string | null
  readonly list: ReturnType<typeof useList>
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The rows that can be seen; those of a long list come and go while it is scrolled. */
export const Rows = ({ page, openId, list, onKeyDown }: Props) => {
  const { selection } = useHandling()
  const me = useSession().user.id
  const drafts = useDrafts(me)
  const passages = useMemo(
    () => new Map(page.passages.map((passage) => [passage.conversationId, passage])),
    [page.passages],
  )
  const unread = useMemo(() => new Set(page.unread), [page.unread])
  const { conversations } = page
  const { list: ref, from, to, before, after } = useWindow(conversations.length, list.search !== '')
  return (
    <ul
      ref={ref}
      data-choosing={selection.isChoosing}
      style={{ paddingBlock: `${before}px ${after}px` }}
    >
      {conversations.slice(from, to).map((row, place) => (
        <ConversationRow
          key={row.id}
          row={row}
          address={list.address}
          me={me}
          open={row.id === openId}
          first={from + place === 0 && list.search === ''}
          unread={unread.has(row.id)}
          begun={drafts.has(row.id)}
          chosen={selection.has(row.id)}
          toggle={selection.toggle}
          passage={passages.get(row.id)}
          onKeyDown={onKeyDown}
          at={from + place + 1}
          of={conversations.length}
        />
      ))}
    </ul>
  )
}
