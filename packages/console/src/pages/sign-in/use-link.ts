import type { Session } from '@diapason/contract'
import { useEffect, useEffectEvent, useState } from 'react'
import { api } from '../../wire/api.ts'

type LinkState = 'none' | 'trying' | 'lost'

const used = new Set<string>()

/** Uses the token of a one-time link, once, and takes it out of the address and the history. */
export const useLink = (
  token: string | undefined,
  arrive: (session: Session) => void,
): LinkState => {
  const [state, setState] = useState<LinkState>(token === undefined ? 'none' : 'trying')
  const arrived = useEffectEvent(arrive)
  useEffect(() => {
    if (token === undefined || used.has(token)) return
    used.add(token)
    history.replaceState(history.state, '', location.pathname)
    api.signIn({ token }).then(
      (session) => {
        setState('none')
        arrived(session)
      },
      () => setState('lost'),
    )
  }, [token])
  return state
}
