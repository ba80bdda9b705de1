import type { MailStatus } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../strings/language.tsx'
import { mailQuery } from '../../wire/alerts-api.ts'
import { MailTestButton } from './mail-test-button.tsx'
import { Section } from './section.tsx'

const EXAMPLE = `DIAPASON_SMTP_URL=smtps://user:password@mail.example.org:465
DIAPASON_MAIL_FROM="Shop <help@example.org>"`

const Missing = () => {
  const words = useWords().mail
  return (
    <div className="card">
      <p>{words.none}</p>
      <p>{words.todo}</p>
      <pre className="snippet">{EXAMPLE}</pre>
    </div>
  )
}

const Going = ({ status }: { status: MailStatus }) => {
  const words = useWords().mail
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{words.from}</dt>
          <dd>{status.from}</dd>
        </div>
        {(['sent', 'waiting', 'failed'] as const).map((name) => (
          <div key={name}>
            <dt>{words[name]}</dt>
            <dd>
              {status[name]}{' '}
              {name === 'failed' && status.failed > 0 && <a href="#letters">{words.seeLetters}</a>}
            </dd>
          </div>
        ))}
      </dl>
      <MailTestButton />
    </>
  )
}

/** Whether mail can leave, and how that goes. */
export const MailSection = () => {
  const { lead } = useWords().mail
  const query = useQuery(mailQuery)
  return (
    <Section name="mail" lead={lead} query={query}>
      {(status) => (status.configured ? <Going status={status} /> : <Missing />)}
    </Section>
  )
}
