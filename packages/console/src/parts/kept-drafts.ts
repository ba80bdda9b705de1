import { useMemo, useSyncExternalStore } from 'react'
import { forgetKept, keptKeys, watchKept } from './kept.ts'

/** To the customer, or for the team only. */
export type Mode = 'reply' | 'note'

const ofUser = (user: string) => `diapason.draft.${user}.`
const ofConversation = (user: string, conversation: string) => `${ofUser(user)}${conversation}.`

/** Where a draft is kept: by person, so that nobody meets a colleague's words on a shared machine. */
export const draftKey = (user: string, conversation: string, mode: Mode): string =>
  ofConversation(user, conversation) + mode

/** Words that the server has not confirmed yet: kept until it has. */
export const sendingKey = (user: string, conversation: string): string =>
  `diapason.sending.${user}.${conversation}`

/** Conversations in which this person has begun something here. */
export const countDrafts = (user: string): number =>
  new Set(keptKeys(ofUser(user)).map((key) => key.slice(0, key.lastIndexOf('.')))).size

export const useDraftCount = (user: string): number =>
  useSyncExternalStore(watchKept, () => countDrafts(user))

const idsOf = (user: string): string =>
  keptKeys(ofUser(user))
    .map((key) => key.slice(ofUser(user).length).split('.')[0])
    .join()

/** Ids of the conversations in which this person has begun something here: looked up once for a whole list. */
export const useDrafts = (user: string): ReadonlySet<string> => {
  const ids = useSyncExternalStore(watchKept, () => idsOf(user))
  return useMemo(() => new Set(ids.split(',')), [ids])
}

/** Everything of this person that only this device holds. */
export const forgetDrafts = (user: string): void => {
  forgetKept(ofUser(user))
  forgetKept(`diapason.sending.${user}.`)
}
