import { useState } from 'react'

export type Mode = 'reply' | 'note'

const keyOf = (id: string, mode: Mode) => `diapason.draft.${id}.${mode}`

/**
 * What is being written, kept on this device for each conversation. Reply and note have a draft
 * each, so that a private note can never slip into a reply by a change of mode.
 */
export const useDraft = (id: string) => {
  const [mode, setMode] = useState<Mode>('reply')
  const [texts, setTexts] = useState(() => ({
    reply: localStorage.getItem(keyOf(id, 'reply')) ?? '',
    note: localStorage.getItem(keyOf(id, 'note')) ?? '',
  }))
  const write = (text: string, where: Mode = mode) => {
    setTexts((held) => ({ ...held, [where]: text }))
    if (text === '') localStorage.removeItem(keyOf(id, where))
    else localStorage.setItem(keyOf(id, where), text)
  }
  return { mode, setMode, text: texts[mode], texts, write }
}

export type DraftState = ReturnType<typeof useDraft>
