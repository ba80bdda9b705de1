import type { Remedy } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'
import type { PolicyEditing } from './policy-editing.ts'
import { PolicyPart } from './policy-part.tsx'
import { PolicyRemedy } from './policy-remedy.tsx'

const blank = (): Remedy => ({
  id: crypto.randomUUID(),
  version: 0,
  text: { fr: '', en: '' },
  intents: [],
  emotions: [],
  fromIntensity: 1,
})

/** What can be done to one of a list. */
const actsOn = (remedies: readonly Remedy[], put: (next: Remedy[]) => void, place: number) => {
  const remedy = remedies[place] as Remedy
  return {
    change: (part: Partial<Remedy>) => put(remedies.with(place, { ...remedy, ...part })),
    raise: () => put(remedies.toSpliced(place, 1).toSpliced(place - 1, 0, remedy)),
    remove: () => put(remedies.toSpliced(place, 1)),
  }
}

/** What the assistant may offer, in the order in which it looks for one that fits. */
export const PolicyRemedies = ({ policy: { remedies }, change }: PolicyEditing) => {
  const words = useWords().policy.remedies
  const put = (next: Remedy[]) => change({ remedies: next })
  return (
    <PolicyPart name="remedies" lead={words.lead}>
      {remedies.length === 0 && <p>{words.empty}</p>}
      <ol className="cards">
        {remedies.map((remedy, place) => (
          <PolicyRemedy
            key={remedy.id}
            remedy={remedy}
            place={place}
            {...actsOn(remedies, put, place)}
          />
        ))}
      </ol>
      <p>
        <button type="button" className="button" onClick={() => put([...remedies, blank()])}>
          {words.new}
        </button>
      </p>
    </PolicyPart>
  )
}
