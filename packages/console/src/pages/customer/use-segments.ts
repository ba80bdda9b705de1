import type { CustomerFile } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { customerApi, segmentsQuery } from '../../wire/customer-api.ts'
import { folded } from '../../words/search.ts'

/** A line of the list: a segment that others have, or one that is new. */
export interface SegmentChoice {
  readonly id: string
  readonly name: string
  readonly isNew: boolean
}

/** Most segments of one customer, as the server has it. */
const MOST = 10

const isSame = (one: string, other: string) => folded(one) === folded(other)

type Change = { readonly add?: string; readonly remove?: string }

/** Who hears how a change went. */
interface Heard {
  readonly done: (change: Change) => void
  readonly failed: () => void
}

/** Adds a segment to what stands there by now, or takes one away. */
const useChange = (customer: string, { done, failed }: Heard) => {
  const client = useQueryClient()
  return useMutation({
    // One after the other: each writes the whole list.
    scope: { id: 'segments' },
    mutationFn: async ({ add, remove }: Change) => {
      // A colleague may have set one since: the whole list is written, so it is read right before.
      const { segments } = await customerApi.file(customer)
      const kept = segments.filter((name) => remove === undefined || !isSame(name, remove))
      return customerApi.setSegments(customer, add === undefined ? kept : [...kept, add])
    },
    onSuccess: async (_file, change) => {
      for (const queryKey of [segmentsQuery.queryKey, ['inbox']])
        void client.invalidateQueries({ queryKey })
      await client.invalidateQueries({ queryKey: ['customer'] })
      done(change)
    },
    onError: failed,
  })
}

/** The segments of a customer, those that fit what is typed, and what choosing one does. */
export const useSegments = (file: CustomerFile, isOpen: boolean, heard: Heard) => {
  const [typed, type] = useState('')
  const { data = [], error } = useQuery({ ...segmentsQuery, enabled: isOpen })
  const change = useChange(file.customer.id, heard)
  const name = typed.trim().replace(/\s+/g, ' ')
  const has = (other: string) => file.segments.some((one) => isSame(one, other))
  const fitting = data.filter(
    (known) => !has(known.name) && folded(known.name).includes(folded(name)),
  )
  const isNew = name !== '' && !has(name) && !data.some((known) => isSame(known.name, name))
  const choices: SegmentChoice[] = [
    ...fitting.map((known) => ({
      id: `known-${folded(known.name)}`,
      name: known.name,
      isNew: false,
    })),
    ...(isNew ? [{ id: 'new', name, isNew: true }] : []),
  ]
  return {
    typed,
    type,
    choices,
    typedIsSet: name !== '' && has(name),
    isFull: file.segments.length >= MOST,
    error: change.error ?? error,
    change: change.mutate,
  }
}
