import { useEffect, useState } from 'react'
import { draftKey, type Mode } from '../../parts/kept-drafts.ts'
import { keep, readKept } from '../../parts/kept.ts'
import { useMay, useSession } from '../../wire/session.ts'

export type { Mode }

/** What is added stands after what is there, never in its place. */
export const joined = (...texts: readonly string[]): string => texts.filter(Boolean).join('\n\n')

/**
 * What is being written, kept on this device for each person and conversation, the same in every
 * tab. Reply and note have a draft each, so that a private note can never slip into a reply by a
 * change of mode.
 */
export const useDraft = (id: string) => {
  const me = useSession().user.id
  const [chosen, setMode] = useState<Mode>('reply')
  const mode: Mode = useMay('answer') ? chosen : 'note'
  const held = (where: Mode) => readKept(draftKey(me, id, where))
  const [texts, setTexts] = useState(() => ({ reply: held('reply'), note: held('note') }))
  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent) => {
      for (const where of ['reply', 'note'] as const)
        if (key === draftKey(me, id, where))
          setTexts((before) => ({ ...before, [where]: newValue ?? '' }))
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [me, id])
  const write = (text: string, where: Mode = mode) => {
    setTexts((before) => ({ ...before, [where]: text }))
    keep(draftKey(me, id, where), text)
  }
  /** Brings words back that did not leave, before whatever was written since. */
  const bringBack = (text: string, where: Mode) => {
    setMode(where)
    write(joined(text, held(where)), where)
  }
  return { mode, setMode, text: texts[mode], texts, write, bringBack }
}

export type DraftState = ReturnType<typeof useDraft>
