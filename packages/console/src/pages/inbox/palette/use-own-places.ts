import { useNavigate, useParams } from '@tanstack/react-router'
import { HeartHandshake, NotebookPen } from 'lucide-react'
import { useWords } from '../../../strings/language.tsx'
import { useMay } from '../../../wire/session.ts'
import type { Command } from './command.ts'

/** The ways to what one is offered and to the notebook, also about the open conversation. */
export const useOwnPlaces = (): Command[] => {
  const words = useWords()
  const navigate = useNavigate()
  const { id: about } = useParams({ strict: false })
  const [mayOwn, mayAnswer] = [useMay('own'), useMay('answer')]
  const place = (id: string, label: string, run: () => Promise<void>): Command => {
    const icon = id === 'sharing' ? HeartHandshake : NotebookPen
    return { group: 'go', icon, id, label, run }
  }
  const offered = place('sharing', words.sharing.mine.title, () => navigate({ to: '/sharing' }))
  const notebook = place('journal', words.journal.title, () => navigate({ to: '/journal' }))
  const noted = place('journal-about', words.journal.about, () =>
    navigate({ to: '/journal', search: about === undefined ? {} : { about } }),
  )
  return [
    ...(mayAnswer ? [offered] : []),
    ...(mayOwn ? [notebook] : []),
    ...(mayOwn && about !== undefined ? [noted] : []),
  ]
}
