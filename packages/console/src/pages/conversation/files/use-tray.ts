import { type ClipboardEvent, type DragEvent, useState, useSyncExternalStore } from 'react'
import type { Mode } from '../../../parts/kept-drafts.ts'
import { useWords } from '../../../strings/language.tsx'
import { useSession } from '../../../wire/session.ts'
import {
  addFiles,
  filesIn,
  MOST_FILES,
  removeFrom,
  retryFile,
  takeFiles,
  watchTrays,
} from './tray.ts'

/** Pasting into an element, and dropping on it. */
const takesFor = (add: (files: readonly File[]) => void) => {
  const taken = (event: ClipboardEvent | DragEvent, { files }: DataTransfer) => {
    if (files.length === 0) return
    event.preventDefault()
    add([...files])
  }
  return {
    onPaste: (event: ClipboardEvent) => taken(event, event.clipboardData),
    onDrop: (event: DragEvent) => taken(event, event.dataTransfer),
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
    },
  }
}

/** The files of the draft that is open, and what stands in the way of sending them. */
export const useTray = (conversation: string, mode: Mode) => {
  const key = { user: useSession().user.id, conversation, mode }
  const words = useWords().files
  const files = useSyncExternalStore(watchTrays, () => filesIn(key))
  const [said, say] = useState<string | null>(null)
  const add = (given: readonly File[]) => {
    say(files.length + given.length > MOST_FILES ? words.tooMany : null)
    addFiles(key, given)
  }
  const isFailed = files.some(({ failed }) => failed !== null)
  const why = files.every(({ stored }) => stored !== null) ? null : words.wait
  const remove = (id: string) => {
    say(null)
    removeFrom(key, id)
  }
  /** Says why nothing can be sent now. */
  const stops = (): boolean => {
    say(isFailed ? words.blocked : why)
    return isFailed || why !== null
  }
  const retry = (id: string) => retryFile(key, id)
  const take = () => takeFiles(key)
  return { files, said, add, retry, remove, stops, take, takes: takesFor(add) }
}

export type TrayState = ReturnType<typeof useTray>
