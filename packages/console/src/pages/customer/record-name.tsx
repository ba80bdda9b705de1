import type { CustomerRecord } from '@diapason/contract'
import { useSpeech } from '../../strings/language.tsx'
import { day } from '../../words/time.ts'

/** A record by what tells it from others. */
export const RecordName = ({ record }: { record: CustomerRecord }) => {
  const { words, language } = useSpeech()
  const { name, email, identity, channel, since } = record
  return (
    <span className="customer-record">
      <strong dir="auto">{name ?? email ?? words.customer.unnamed}</strong>{' '}
      <small>
        {[name === null ? null : email, identity, channel, day(since, language)]
          .filter((one) => one !== null)
          .join(' · ')}
      </small>
    </span>
  )
}
