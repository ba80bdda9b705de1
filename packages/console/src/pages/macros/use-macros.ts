import type { ConversationSummary, Macro, MacroStep } from '@diapason/contract'
import { useState } from 'react'
import { useSession } from '../../wire/session.ts'
import { fillVariables, type Values } from '../../words/variables.ts'

const useValues = ({ customer, reference }: ConversationSummary): Values => {
  const { user, workspace } = useSession()
  const [agent = user.name] = user.name.split(' ')
  return {
    customer: customer.name,
    email: customer.email,
    reference,
    agent,
    company: workspace.name,
  }
}

/** Ready replies of a conversation: the panel, what is known here, and what follows the reply. */
export const useMacros = (summary: ConversationSummary, insert: (text: string) => void) => {
  const values = useValues(summary)
  const [shown, show] = useState(false)
  const [steps, setSteps] = useState<readonly MacroStep[]>([])
  const use = (macro: Macro) => {
    insert(fillVariables(macro.text, values))
    if (macro.steps.length > 0) setSteps(macro.steps)
  }
  /** What follows the reply that leaves now; the next one begins with nothing. */
  const takeSteps = (): readonly MacroStep[] => {
    setSteps([])
    return steps
  }
  return { shown, show, values, use, steps, setSteps, takeSteps }
}
