import { Lock } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import type { Mode } from './use-draft.ts'

/** To the customer, or for the team only. */
export const ModeSwitch = ({ mode, set }: { mode: Mode; set: (mode: Mode) => void }) => {
  const words = useWords().composer
  const mayAnswer = useMay('answer')
  return (
    <div className="modes" role="group" aria-label={words.mode}>
      {mayAnswer && (
        <button type="button" aria-pressed={mode === 'reply'} onClick={() => set('reply')}>
          <span>{words.reply}</span> <kbd>r</kbd>
        </button>
      )}
      <button type="button" aria-pressed={mode === 'note'} onClick={() => set('note')}>
        <Lock size={14} strokeWidth={1.5} aria-hidden="true" />
        <span>{words.note}</span> <kbd>n</kbd>
      </button>
    </div>
  )
}
