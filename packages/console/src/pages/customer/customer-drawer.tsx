import type { ConversationSummary, CustomerFile } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '../../parts/icon-button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { customerQuery } from '../../wire/customer-api.ts'
import { nameOf } from '../../words/who.ts'
import { useMay } from '../../wire/session.ts'
import { CustomerData } from '../conversation/customer-data.tsx'
import { CustomerConsent } from './customer-consent.tsx'
import { CustomerFacts } from './customer-facts.tsx'
import { CustomerHistory } from './customer-history.tsx'
import { CustomerNotes } from './customer-notes.tsx'
import { CustomerRecords } from './customer-records.tsx'
import { CustomerSegments } from './customer-segments.tsx'

interface Props {
  readonly summary: ConversationSummary
  readonly close: () => void
}

/** How long things are held, and what one may ask for. */
const Kept = ({ summary, file }: { summary: ConversationSummary; file: CustomerFile }) => {
  const words = useWords()
  const says = words.customer
  const mayErase = useMay('protect')
  const { feelingsDays, messagesDays } = file.keptFor
  return (
    <section>
      <h4>{says.kept}</h4>
      <p className="hint">
        {says.keptFeelings(feelingsDays)} {says.keptMessages(messagesDays)}
      </p>
      {mayErase && <CustomerData customer={summary.customer.id} name={nameOf(summary, words)} />}
    </section>
  )
}

/** The customer beside the conversation: who, since when, what they went through with you. */
export const CustomerDrawer = ({ summary, close }: Props) => {
  const words = useWords().customer
  const drawer = useRef<HTMLElement>(null)
  const { id } = summary.customer
  const { data, error, refetch } = useQuery(customerQuery(id, summary.version))
  useEffect(() => drawer.current?.focus(), [])
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    close()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it from anywhere inside
    <aside
      ref={drawer}
      className="customer-drawer"
      aria-label={words.title}
      tabIndex={-1}
      onKeyDown={keys}
    >
      <div className="customer-head">
        <h3 dir="auto">{data?.customer.name ?? summary.customer.name ?? words.unnamed}</h3>
        <IconButton icon={X} label={words.close} onClick={close} />
      </div>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <CustomerFacts file={data} language={summary.language} />
          <CustomerSegments file={data} />
          <CustomerNotes file={data} />
          <CustomerHistory file={data} here={summary.id} />
          <CustomerRecords file={data} summary={summary} />
          <CustomerConsent file={data} />
          <Kept summary={summary} file={data} />
        </>
      )}
    </aside>
  )
}
