import type { Demo } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { demoQuery } from '../../wire/demo-api.ts'
import { useExamples } from '../tour/use-examples.ts'
import { useTour } from '../tour/tour-state.ts'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'

const State = ({ isEmpty, conversations, coming }: Demo) => {
  const words = useWords().tour
  const none = isEmpty ? words.settingsNone : words.settingsReal
  return (
    <p role="status">
      {conversations > 0 ? words.settingsThere(conversations) : none}{' '}
      {coming > 0 && words.coming(coming)}
    </p>
  )
}

const Acts = ({ demo }: { demo: Demo }) => {
  const words = useWords().tour
  const { begin, remove } = useExamples()
  const tour = useTour()
  const error = begin.error ?? remove.error
  return (
    <>
      {error !== null && <ProblemNote error={error} />}
      <div className="acts">
        {demo.conversations > 0 && (
          <RemoveButton label={words.remove} remove={() => remove.mutate()} />
        )}
        {demo.conversations === 0 && demo.isEmpty && (
          <button type="button" className="button" onClick={() => begin.mutate()}>
            {words.offer}
          </button>
        )}
        <button type="button" className="button plain" onClick={tour.show}>
          {words.again}
        </button>
      </div>
    </>
  )
}

/** The example conversations: to see, and to take away with one click. */
export const DemoSection = () => {
  const words = useWords().tour
  const query = useQuery(demoQuery)
  return (
    <Section name="demo" lead={words.lead} query={query}>
      {(demo) => (
        <>
          <State {...demo} />
          <Acts demo={demo} />
        </>
      )}
    </Section>
  )
}
