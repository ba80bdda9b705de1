import type { Alerts, AlertSettings } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { alertsApi, alertsQuery } from '../../wire/alerts-api.ts'
import { AlertsBrowser } from './alerts-browser.tsx'
import { AlertsKinds } from './alerts-kinds.tsx'
import { AlertsMail } from './alerts-mail.tsx'
import { AlertsQuiet } from './alerts-quiet.tsx'
import { AlertsSound } from './alerts-sound.tsx'
import '../../style/settings.css'
import '../../style/alerts.css'

/** What each part of the page shows and changes. */
export interface PartProps {
  readonly alerts: Alerts
  readonly settings: AlertSettings
  readonly change: (change: Partial<AlertSettings>) => void
}

const useSave = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: alertsApi.keep,
    onSuccess: (alerts) => client.setQueryData(alertsQuery.queryKey, alerts),
  })
}

const AlertsForm = ({ alerts }: { alerts: Alerts }) => {
  const { words, language } = useSpeech()
  const [settings, setSettings] = useState(alerts.settings)
  const save = useSave()
  const change = (some: Partial<AlertSettings>) => {
    save.reset()
    setSettings((before) => ({ ...before, ...some }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ ...settings, language })
  }
  const part = { alerts, settings, change }
  return (
    <form onSubmit={submit} className="alerts">
      <AlertsKinds {...part} />
      <AlertsSound {...part} />
      <AlertsBrowser {...part} />
      <AlertsQuiet {...part} />
      <AlertsMail {...part} />
      {save.error !== null && <ProblemNote error={save.error} />}
      <div className="acts alerts-save">
        <button type="submit" className="button filled" disabled={save.isPending}>
          {words.alerts.save}
        </button>
        <span role="status">{save.isSuccess && words.alerts.saved}</span>
      </div>
    </form>
  )
}

/** How one wants to be told: a page of one’s own, the same on every device. */
export const AlertsPage = () => {
  const words = useWords()
  const { data, error, isPending, refetch } = useQuery(alertsQuery)
  return (
    <main className="settings">
      <header>
        <Link to="/" search={{ queue: 'handover' }} className="settings-back">
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" /> {words.settings.back}
        </Link>
        <h1>{words.alerts.title}</h1>
        <p className="soft">{words.alerts.lead}</p>
      </header>
      {isPending && <Skeleton lines={6} />}
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data !== undefined && <AlertsForm alerts={data} />}
    </main>
  )
}
