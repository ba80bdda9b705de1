import type { AdjustmentStatus } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { exact } from '../../words/time.ts'
import { useIsAdmin, useMay } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

/** Milliseconds between looks while something is being learnt. */
const LOOK_AGAIN = 1_000

const Learnt = ({ status }: { status: AdjustmentStatus }) => {
  const { words, language } = useSpeech()
  const says = words.settings.learning
  const { corrections, examples, learnt } = status
  if (learnt === null) return <p>{says.nothing}</p>
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const share = (value: number) => percent.format(value)
  const { strength, held, madeAt } = learnt
  const list = new Intl.ListFormat(language)
  const sources = [
    ...(corrections > 0 ? [says.corrections(corrections)] : []),
    ...(examples > 0 ? [says.examples(examples)] : []),
  ]
  const applied = { 0: says.none, 1: says.whole }[strength] ?? says.part(share(strength))
  return (
    <>
      <p>
        {says.from(list.format(sources), exact(madeAt, language))} {applied}
      </p>
      <p className="hint">{says.held(share(held.before), share(held.after))}</p>
    </>
  )
}

const Acts = ({ corrections }: { corrections: number }) => {
  const says = useWords().settings.learning
  const isAdmin = useIsAdmin()
  const mayTake = useMay('lead')
  const forget = useChange('reasons', workspaceApi.forget)
  if (corrections === 0 || !mayTake) return null
  return (
    <>
      <dl className="facts">
        <div>
          <dt>
            <a className="button" href="/api/v1/corrections" download="corrections.jsonl">
              {says.take}
            </a>
          </dt>
          <dd className="hint">{says.takeHint}</dd>
        </div>
        {isAdmin && (
          <div>
            <dt>
              <RemoveButton label={says.forget} remove={() => forget.mutate()} />
            </dt>
            <dd className="hint">{says.forgetHint}</dd>
          </div>
        )}
      </dl>
      {forget.error !== null && <ProblemNote error={forget.error} />}
    </>
  )
}

/** What the workspace has learnt from its corrections, in plain words; to take along or to forget. */
export const LearningSection = () => {
  const says = useWords().settings.learning
  const query = useQuery({
    // Below the reasons: a change of theirs is learnt, too.
    queryKey: ['settings', 'reasons', 'learning'],
    queryFn: workspaceApi.learning,
    refetchInterval: ({ state }) => (state.data?.pending === true ? LOOK_AGAIN : false),
  })
  return (
    <Section name="learning" lead={says.lead} query={query}>
      {(status) => (
        <>
          <div aria-live="polite">
            {status.pending ? <p>{says.pending}</p> : <Learnt status={status} />}
          </div>
          <Acts corrections={status.corrections} />
        </>
      )}
    </Section>
  )
}
