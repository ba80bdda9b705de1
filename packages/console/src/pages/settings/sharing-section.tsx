import type { Sharing } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { sharingApi, sharingQuery } from '../../wire/sharing-api.ts'
import { Tick } from './alerts-tick.tsx'
import { Section } from './section.tsx'
import { SaveLine } from './sharing-save.tsx'
import { useChange } from './use-settings.ts'

/** The largest that each may be. */
const MOST = { atOnce: 50, minutes: 60 } as const

const Limit = ({ sharing, name }: { sharing: Sharing; name: keyof typeof MOST }) => {
  const words = useWords().sharing
  return (
    <Field
      type="number"
      name={name}
      label={words[name]}
      hint={words[`${name}Hint`]}
      min={1}
      max={MOST[name]}
      defaultValue={sharing[name]}
      required
    />
  )
}

const SharingForm = ({ sharing }: { sharing: Sharing }) => {
  const words = useWords().sharing
  const [on, setOn] = useState(sharing.on)
  const save = useChange('sharing', sharingApi.keep)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const numberOf = (name: string) => Number(said(event.currentTarget, name))
    save.mutate({ on, atOnce: numberOf('atOnce'), minutes: numberOf('minutes') })
  }
  return (
    <form onSubmit={submit} onInput={() => save.reset()} className="card sharing">
      <Tick on={on} set={setOn} hint={words.onHint}>
        {words.on}
      </Tick>
      <p className="hint">{words.private}</p>
      <div className="pair">
        <Limit sharing={sharing} name="atOnce" />
        <Limit sharing={sharing} name="minutes" />
      </div>
      {save.error !== null && <ProblemNote error={save.error} />}
      <SaveLine save={save} />
    </form>
  )
}

/** To whom what waits is offered, and after how long to somebody else. */
export const SharingSection = () => {
  const words = useWords().sharing
  const mayLead = useMay('lead')
  const query = useQuery(sharingQuery)
  return (
    <Section name="sharing" lead={words.lead} query={query}>
      {(sharing) => {
        if (mayLead) return <SharingForm sharing={sharing} />
        return <p>{sharing.on ? words.isOn(sharing.atOnce, sharing.minutes) : words.isOff}</p>
      }}
    </Section>
  )
}
