import type { CarriedTag, ReadMessage, Tag } from '@diapason/contract'

/** How certain the reader must be of a reason for contact: a proposal that is wrong costs a glance. */
const HEARD = 0.4
const MOST = 2

/**
 * Tags that the reasons heard in a conversation propose and that it does not carry yet, two at most.
 * A proposal is a question: nothing puts it on but a person.
 */
export const proposedTags = (
  tags: readonly Tag[],
  messages: readonly Pick<ReadMessage, 'reading'>[],
  carried: readonly CarriedTag[],
): Tag[] => {
  const heard = new Set(
    messages
      .flatMap(({ reading }) => reading?.intents ?? [])
      .filter(({ certainty }) => certainty >= HEARD)
      .map(({ name }) => name),
  )
  const has = new Set(carried.map(({ id }) => id))
  return tags
    .filter(({ id, retired, topics }) => {
      if (retired || has.has(id)) return false
      return topics.some((topic) => heard.has(topic))
    })
    .slice(0, MOST)
}
