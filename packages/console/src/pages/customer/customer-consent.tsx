import type { CustomerFile } from '@diapason/contract'
import { useSpeech } from '../../strings/language.tsx'
import { exact } from '../../words/time.ts'

/** What they were told before they wrote, and whether a reply may reach them by mail. */
export const CustomerConsent = ({ file }: { file: CustomerFile }) => {
  const { words, language } = useSpeech()
  const says = words.customer.consent
  const { notice, mailAcceptedAt } = file.consent
  return (
    <section>
      <h4>{says.title}</h4>
      {notice === null ? (
        <p className="hint">{says.noNotice}</p>
      ) : (
        <>
          <p className="hint">{says.notice(exact(notice.shownAt, language))}</p>
          <blockquote className="customer-notice" dir="auto">
            {notice.words}
          </blockquote>
          {notice.privacy !== null && (
            <p className="hint">
              <a href={notice.privacy} target="_blank" rel="noreferrer">
                {says.privacy}
              </a>
            </p>
          )}
        </>
      )}
      <p className="hint">
        {mailAcceptedAt === null ? says.noMail : says.mail(exact(mailAcceptedAt, language))}
      </p>
    </section>
  )
}
