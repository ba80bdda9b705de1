import { X } from 'lucide-react'
import { IconButton } from '../../parts/icon-button.tsx'
import { useWords } from '../../strings/language.tsx'
import type { Writing } from '../conversation/use-writing.ts'
import { Steps } from './macro-list.tsx'

/** What will be done once the reply has left, shown before it does. */
export const StepsLine = ({ macros }: Pick<Writing, 'macros'>) => {
  const words = useWords().macros
  if (macros.steps.length === 0) return null
  return (
    <div className="steps-line" role="status">
      <Steps steps={[...macros.steps]} />
      <IconButton icon={X} label={words.dropSteps} onClick={() => macros.setSteps([])} />
    </div>
  )
}
