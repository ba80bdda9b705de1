import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'

/** Asks once more, in place, before something goes. */
export const RemoveButton = ({ remove, label }: { remove: () => void; label?: string }) => {
  const words = useWords().settings
  const [sure, setSure] = useState(false)
  return (
    <button
      type="button"
      className={sure ? 'button small' : 'button small plain'}
      onClick={() => (sure ? remove() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? words.confirmRemove : (label ?? words.remove)}
    </button>
  )
}
