import type { Note } from '@diapason/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { sayMentionsSeen } from '../../wire/mentions-api.ts'
import { useSession } from '../../wire/session.ts'
import { touchRows } from '../../wire/touched.ts'

/** Says once that I have seen where notes name me, when the page is before my eyes. */
export const useMentionsSeen = (conversation: string, notes: readonly Note[]): void => {
  const client = useQueryClient()
  const me = useSession().user.id
  const told = useRef(new Set<string>())
  const mine = notes.filter(({ mentions }) => mentions.some((one) => one.told.includes(me)))
  const key = mine.map(({ id }) => id).join()
  useEffect(() => {
    const say = () => {
      const fresh = key.split(',').filter((id) => id !== '' && !told.current.has(id))
      if (fresh.length === 0 || document.hidden) return
      fresh.forEach((id) => told.current.add(id))
      void sayMentionsSeen(conversation).then(
        () => touchRows(client, [conversation]),
        () => fresh.forEach((id) => told.current.delete(id)),
      )
    }
    say()
    document.addEventListener('visibilitychange', say)
    return () => document.removeEventListener('visibilitychange', say)
  }, [client, conversation, key])
}
