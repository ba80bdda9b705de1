import type { Conversation } from '@diapason/contract'
import { useRef, useState } from 'react'
import { firstGap } from '../../words/gap.ts'
import { lastContiguous } from '../../wire/merge.ts'
import { useMacros } from '../macros/use-macros.ts'
import { replaceIn } from './edit-box.ts'
import { useCoach } from './use-coach.ts'
import { useDraft } from './use-draft.ts'
import { useOutbox } from './use-outbox.ts'
import { useSeen } from './use-seen.ts'
import { useViewers } from './use-viewers.ts'

interface Props {
  readonly conversation: Conversation
  readonly refresh: () => Promise<void>
}

/** All that belongs to writing in one conversation: draft, coach, ready replies, and what has left. */
export const useWriting = ({ conversation, refresh }: Props) => {
  const { id } = conversation.summary
  const end = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const last = lastContiguous(conversation.messages)
  const draft = useDraft(id)
  const seen = useSeen(id, last, end)
  const coach = useCoach({ conversation: id, text: draft.texts.reply, last, box })
  const viewers = useViewers(id)
  const [phrases, showPhrases] = useState(false)
  const open = (mode: 'reply' | 'note') => {
    draft.setMode(mode)
    requestAnimationFrame(() => box.current?.focus())
  }
  const insert = (text: string) => {
    const at = draft.mode === 'reply' ? box.current?.selectionStart : undefined
    open('reply')
    requestAnimationFrame(() => insertAt(box.current, at, text))
  }
  const macros = useMacros(conversation.summary, insert)
  const outbox = useOutbox({ id, draft, seen, refresh, setSteps: macros.setSteps })
  return {
    draft,
    outbox,
    macros,
    viewers,
    coach,
    end,
    seen,
    box,
    open,
    insert,
    phrases,
    showPhrases,
  }
}

/** At a place of the reply, or at its end, apart from the words around it; a gap is selected to be filled in. */
const insertAt = (box: HTMLTextAreaElement | null, at: number | undefined, text: string) => {
  if (box === null) return
  const start = at ?? box.value.length
  const before = start === 0 || /\s/.test(box.value[start - 1] ?? '') ? '' : ' '
  const after = /^[^\s.,;:!?)]/.test(box.value.slice(start)) ? ' ' : ''
  replaceIn(box, { start, end: start }, before + text + after)
  const gap = firstGap(text)
  const from = start + before.length
  if (gap !== null) box.setSelectionRange(from + gap.start, from + gap.end)
}

export type Writing = ReturnType<typeof useWriting>
