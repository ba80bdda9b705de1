import type { KeyboardEvent } from 'react'
import type { Writing } from './use-writing.ts'

type Pressed = KeyboardEvent<HTMLTextAreaElement>

const isStep = ({ key, altKey }: Pressed): boolean =>
  key === 'F8' || (altKey && (key === 'ArrowDown' || key === 'ArrowUp'))

/** What a key does in a reply, beside writing; null for nothing. */
const inReply = (writing: Writing, event: Pressed): (() => void) | null => {
  const { coach } = writing
  const { key, altKey, shiftKey } = event
  const open = coach.reading?.finding
  if (isStep(event)) return () => coach.step(key === 'ArrowUp' || shiftKey ? -1 : 1)
  if (key === 'Escape' && open !== undefined) return () => coach.close()
  // the key's place, since Alt makes another letter of it on some keyboards
  if (altKey && event.code === 'KeyP') return () => writing.showPhrases(true)
  if (altKey && event.code === 'KeyM') return () => writing.macros.show(true)
  const first = open ?? coach.findings[0]
  if (key === 'Enter' && altKey && first !== undefined && first.suggestion !== null)
    return () => coach.apply(first)
  return null
}

/** The keys of the text field. */
export const writingKeys =
  (writing: Writing, send: () => void) =>
  (event: Pressed): void => {
    if (event.nativeEvent.isComposing) return
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    const held = writing.outbox.held.at(-1)
    const special = writing.draft.mode === 'reply' ? inReply(writing, event) : null
    if (sends) send()
    else if (special !== null) special()
    else if (event.key === 'Escape' && held !== undefined) writing.outbox.undo(held)
    else if (event.key === 'Escape') event.currentTarget.blur()
    else return
    event.preventDefault()
  }
