import type { ConversationSummary, Tag } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { folded } from '../../words/search.ts'
import { useMay } from '../../wire/session.ts'
import { tagsApi, tagsQuery } from '../../wire/tags-api.ts'
import { touchRows } from '../../wire/touched.ts'

/** What is tagged: a conversation, or several rows. */
export type Tagged = readonly Pick<ConversationSummary, 'id' | 'tags'>[]

/** How many of them carry a tag. */
type Carried = 'all' | 'some' | 'none'

const carriedBy = (id: string, tagged: Tagged): Carried => {
  const count = tagged.filter(({ tags }) => tags.some((one) => one.id === id)).length
  if (count === 0) return 'none'
  return count === tagged.length ? 'all' : 'some'
}

/** A line of the list: a tag and who carries it, or one that can be made. */
export type Choice =
  | { readonly kind: 'tag'; readonly id: string; readonly name: string; readonly on: Carried }
  | { readonly kind: 'make'; readonly id: 'make'; readonly name: string }

const fits = (tag: Tag, typed: string): boolean => folded(tag.name).includes(folded(typed))

/** Puts a tag on all of them, or takes it off when all carry it; stored at once. */
const usePut = (tagged: Tagged) => {
  const client = useQueryClient()
  // What was chosen here is known before the list says it.
  const [now, setNow] = useState<Readonly<Record<string, Carried>>>({})
  const put = useMutation({
    mutationFn: async (choice: Choice) => {
      const ids = tagged.map(({ id }) => id)
      const tag =
        choice.kind === 'make' ? (await tagsApi.make({ name: choice.name })).id : choice.id
      const takes = choice.kind === 'tag' && choice.on === 'all'
      const { full } = await tagsApi.tag({ ids, [takes ? 'remove' : 'add']: [tag] })
      return { isFull: full.length > 0, tag, on: takes ? ('none' as const) : ('all' as const) }
    },
    onSuccess: ({ isFull, tag, on }) => {
      if (!isFull) setNow((held) => ({ ...held, [tag]: on }))
    },
    onSettled: async () => {
      touchRows(
        client,
        tagged.map(({ id }) => id),
      )
      void client.invalidateQueries({ queryKey: ['conversation'] })
      await client.invalidateQueries({ queryKey: ['settings', 'tags'] })
    },
  })
  return { put, onOf: ({ id }: Tag): Carried => now[id] ?? carriedBy(id, tagged) }
}

/** Tags that fit what is typed, and what choosing one does. */
export const useTagging = (tagged: Tagged) => {
  const mayMake = useMay('lead')
  const [typed, type] = useState('')
  const { data = [], isSuccess, error } = useQuery(tagsQuery)
  const { put, onOf } = usePut(tagged)
  const offered = data
    .filter((tag) => (!tag.retired || onOf(tag) !== 'none') && fits(tag, typed.trim()))
    .map((tag): Choice => ({ kind: 'tag', id: tag.id, name: tag.name, on: onOf(tag) }))
  const name = typed.trim().replace(/\s+/g, ' ')
  const isNew = name !== '' && data.every((tag) => folded(tag.name) !== folded(name))
  const makes: Choice[] = isNew && mayMake ? [{ kind: 'make', id: 'make', name }] : []
  return {
    typed,
    type,
    full: put.data?.isFull === true,
    choices: [...offered, ...makes],
    isEmpty: isSuccess && data.length === 0,
    error: put.error ?? error,
    choose: (choice: Choice) => put.mutate(choice, { onSuccess: () => type('') }),
  }
}
