import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { heldQuery, type Waiting } from '../../wire/held-api.ts'
import { ApiProblem } from '../../wire/problem.ts'

interface Options {
  readonly id: string
  /** The server could not let it leave: its words belong back in the draft. */
  readonly giveBack: (one: Waiting, problem: ApiProblem) => void
  readonly refresh: () => Promise<unknown>
}

const problemOf = (code: string) => new ApiProblem(409, { code, message: '', action: '' })

/** Replies of this conversation that wait on the server; those that could not leave are given back. */
export const useHeld = ({ id, giveBack, refresh }: Options): readonly Waiting[] => {
  const { data = [] } = useQuery(heldQuery)
  const here = data.filter(({ conversation }) => conversation === id)
  const returned = useRef(new Set<string>())
  const give = useEffectEvent((one: Waiting) => {
    if (returned.current.has(one.id)) return
    returned.current.add(one.id)
    giveBack(one, problemOf(one.refused ?? 'unknown'))
  })
  useEffect(() => {
    for (const one of here) if (one.state === 'refused') give(one)
  }, [here])
  const waiting = here.filter(({ state }) => state === 'held')
  const leaving = waiting.map((one) => one.id).join(' ')
  const before = useRef(leaving)
  const left = useEffectEvent(() => void refresh().catch(() => undefined))
  useEffect(() => {
    if (before.current !== '' && before.current !== leaving) left()
    before.current = leaving
  }, [leaving])
  return waiting
}
