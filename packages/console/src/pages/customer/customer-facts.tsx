import type { ConversationSummary, CustomerFile } from '@diapason/contract'
import type { ReactNode } from 'react'
import { useSpeech } from '../../strings/language.tsx'
import { day } from '../../words/time.ts'

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">{children}</dd>
  </div>
)

interface Props {
  readonly file: CustomerFile
  readonly language: ConversationSummary['language']
}

/** Who they are, as far as anybody has said; what the site told, apart. */
export const CustomerFacts = ({ file, language: spoken }: Props) => {
  const { words, language } = useSpeech()
  const says = words.customer
  const { customer } = file
  const facts = Object.entries(file.facts ?? {})
  return (
    <>
      <dl className="customer-facts">
        <Fact name={says.email}>{customer.email ?? says.noEmail}</Fact>
        {customer.identity !== null && (
          <Fact name={says.identity}>
            {customer.identity} <small>({says.proved})</small>
          </Fact>
        )}
        <Fact name={says.channel}>{customer.channel}</Fact>
        <Fact name={says.language}>{says.languages[spoken]}</Fact>
        <Fact name={says.since}>{day(customer.since, language)}</Fact>
      </dl>
      {facts.length > 0 && (
        <section>
          <h4 title={says.unproved}>{says.facts}</h4>
          <dl className="customer-facts">
            {facts.map(([name, value]) => (
              <Fact key={name} name={name}>
                {typeof value === 'boolean' ? words.pageFacts.yesNo(value) : String(value)}
              </Fact>
            ))}
          </dl>
          <p className="hint">{says.unproved}</p>
        </section>
      )}
    </>
  )
}
