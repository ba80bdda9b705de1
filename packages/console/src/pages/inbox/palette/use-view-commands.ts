import { useNavigate } from '@tanstack/react-router'
import { ListFilter } from 'lucide-react'
import { useWords } from '../../../strings/language.tsx'
import { searchOf, useViews } from '../use-views.ts'
import type { Command } from './command.ts'

/** The ways to saved views. */
export const useViewCommands = (): Command[] => {
  const words = useWords().filing.views
  const navigate = useNavigate()
  const { views } = useViews()
  return views.map((view) => ({
    id: `view-${view.id}`,
    group: 'go',
    icon: ListFilter,
    label: words.command(view.name),
    run: () => navigate({ to: '/', search: searchOf(view) }),
  }))
}
