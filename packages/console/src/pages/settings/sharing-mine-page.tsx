import type { OwnSharing, OwnSharingChoice } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { OwnHead } from '../../parts/own-head.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { ownSharingQuery, sharingApi } from '../../wire/sharing-api.ts'
import { Tick } from './alerts-tick.tsx'
import { SaveLine } from './sharing-save.tsx'
import { useOwnChange, usePause } from './sharing-use-own.ts'
import '../../style/settings.css'
import '../../style/alerts.css'

const LANGUAGES = ['fr', 'en'] as const
const PAUSES = [10, 20] as const

type Languages = OwnSharingChoice['languages']

const LanguageChoice = ({
  chosen,
  choose,
}: {
  chosen: Languages
  choose: (to: Languages) => void
}) => {
  const words = useWords().sharing.mine
  const toggle = (language: (typeof LANGUAGES)[number], on: boolean) =>
    choose(LANGUAGES.filter((one) => (one === language ? on : chosen.includes(one))))
  return (
    <fieldset>
      <legend>{words.languages}</legend>
      <p className="hint">{words.languagesHint}</p>
      {LANGUAGES.map((one) => (
        <Tick key={one} on={chosen.includes(one)} set={(on) => toggle(one, on)}>
          {words.names[one]}
        </Tick>
      ))}
    </fieldset>
  )
}

const Choice = ({ own }: { own: OwnSharing }) => {
  const words = useWords().sharing.mine
  const [languages, choose] = useState<Languages>(own.choice.languages)
  const save = useOwnChange(sharingApi.choose)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const count = Number(said(event.currentTarget, 'atOnce'))
    save.mutate({ atOnce: count === 0 ? null : count, languages })
  }
  return (
    <form onSubmit={submit} onInput={() => save.reset()} className="alerts sharing-own">
      <Field
        type="number"
        name="atOnce"
        label={words.atOnce}
        hint={words.atOnceHint(own.most)}
        min={1}
        max={own.most}
        defaultValue={own.choice.atOnce ?? ''}
      />
      <LanguageChoice chosen={languages} choose={choose} />
      {save.error !== null && <ProblemNote error={save.error} />}
      <SaveLine save={save} filled />
    </form>
  )
}

const Pause = ({ own }: { own: OwnSharing }) => {
  const words = useWords().sharing.mine
  const { begin } = usePause()
  return (
    <section aria-labelledby="pause-title">
      <h2 id="pause-title">{words.pauseTitle}</h2>
      <p className="soft">{words.pauseLead}</p>
      {begin.error !== null && <ProblemNote error={begin.error} />}
      <div className="acts">
        {PAUSES.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="button"
            disabled={own.pausedUntil !== null || begin.isPending}
            onClick={() => begin.mutate(minutes)}
          >
            {words.minutes(minutes)}
          </button>
        ))}
      </div>
    </section>
  )
}

/** What one is offered, how much of it, and a pause: a page that nobody else can open. */
export const SharingMinePage = () => {
  const { mine } = useWords().sharing
  const { data, error, isPending, refetch } = useQuery(ownSharingQuery)
  return (
    <main className="settings">
      <OwnHead title={mine.title} lead={mine.lead} />
      {isPending && <Skeleton lines={6} />}
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data !== undefined && (
        <>
          <p>{data.on ? mine.lately[data.metLately] : mine.off}</p>
          {data.on && <p className="hint">{mine.latelyWhy}</p>}
          <Choice own={data} />
          <Pause own={data} />
        </>
      )}
    </main>
  )
}
