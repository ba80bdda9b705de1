import type { ConversationSummary } from '@diapason/contract'
import { X } from 'lucide-react'
import { IconButton } from '../../../parts/icon-button.tsx'
import { useWords } from '../../../strings/language.tsx'
import { useMay } from '../../../wire/session.ts'
import { TagChosen } from '../../conversation/tags-chosen.tsx'
import { useHandling } from './use-handling.ts'

interface ActProps {
  readonly name: string
  readonly isOff: boolean
  readonly run: () => unknown
}

const Act = ({ name, isOff, run }: ActProps) => (
  <button type="button" className="button small" disabled={isOff} onClick={() => void run()}>
    {name}
  </button>
)

const Acts = () => {
  const words = useWords().handling
  const { selection, ask, run } = useHandling()
  const mayAnswer = useMay('answer')
  const mayFile = useMay('file')
  const { chosen } = selection
  const isOff = chosen.length === 0
  return (
    <div className="bulk-acts">
      {mayAnswer && (
        <>
          <Act name={words.assign} isOff={isOff} run={() => ask('assign', chosen)} />
          <Act name={words.snooze} isOff={isOff} run={() => ask('snooze', chosen)} />
          <Act name={words.close} isOff={isOff} run={() => run({ act: 'close' }, chosen)} />
        </>
      )}
      {mayFile && <TagChosen chosen={chosen} />}
      {mayAnswer && (
        <Act name={words.read} isOff={isOff} run={() => run({ act: 'read' }, chosen)} />
      )}
    </div>
  )
}

/** How many are chosen, and what this person may do with all of them at once. */
export const BulkBar = ({ page }: { page: readonly ConversationSummary[] }) => {
  const words = useWords().handling
  const { selection } = useHandling()
  if (!selection.isChoosing) return null
  const all = () => selection.put(page, true)
  return (
    <section className="bulk" aria-label={words.bar}>
      <p role="status">{words.selected(selection.chosen.length)}</p>
      <button type="button" className="button small plain" onClick={all}>
        {words.all}
      </button>
      <IconButton icon={X} label={words.drop} onClick={selection.clear} />
      <Acts />
    </section>
  )
}
