import { Undo2, X } from 'lucide-react'
import { useEffect } from 'react'
import { IconButton } from '../../../parts/icon-button.tsx'
import { useWords } from '../../../strings/language.tsx'
import { problemInWords } from '../../../words/problem.ts'
import { nameOf } from '../../../words/who.ts'
import type { Outcome } from './deed.ts'
import { useHandling } from './use-handling.ts'

/** Long enough to read it and to change one’s mind; refusals stay until they are put away. */
const SHOWN_MS = 12_000

const Refused = ({ outcome }: { outcome: Outcome }) => {
  const words = useWords()
  const { refused } = outcome.result
  const names = new Map(outcome.targets.map((one) => [one.id, nameOf(one, words)]))
  if (refused.length === 0) return null
  return (
    <>
      <p>{words.handling.refused(refused.length)}</p>
      <ul>
        {refused.map(({ id, problem }) => (
          <li key={id}>
            <bdi>{names.get(id)}</bdi>
            {words.colon}
            {words.handling.because[problem.code] ?? words.handling.otherwise}
          </li>
        ))}
      </ul>
    </>
  )
}

const Said = ({ outcome }: { outcome: Outcome }) => {
  const words = useWords()
  const { act, isUndo, result, error } = outcome
  if (error !== null) return <p>{problemInWords(error, words).join(' ')}</p>
  const { length } = result.done
  return (
    <div>
      {length > 0 && <p>{isUndo ? words.handling.undone : words.handling.done[act](length)}</p>}
      <Refused outcome={outcome} />
    </div>
  )
}

/** What became of the last act, one by one where it was refused, and the way back. */
export const HandlingNotice = () => {
  const words = useWords()
  const { outcome, undo, forget } = useHandling()
  const stays = outcome !== null && (outcome.error !== null || outcome.result.refused.length > 0)
  useEffect(() => {
    if (outcome === null || stays) return
    const timer = setTimeout(forget, SHOWN_MS)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new outcome alone begins a new time
  }, [outcome, stays])
  return (
    <div className="handled" role="status" hidden={outcome === null}>
      {outcome !== null && (
        <>
          <Said outcome={outcome} />
          {outcome.undo.length > 0 && (
            <button type="button" className="button small" onClick={() => void undo()}>
              <Undo2 size={16} strokeWidth={1.5} aria-hidden="true" /> {words.handling.undo}
            </button>
          )}
          <IconButton icon={X} label={words.close} onClick={forget} />
        </>
      )}
    </div>
  )
}
