import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { askForNotices, noticeLeave } from '../../parts/notices.ts'
import { usePreference } from '../../parts/preference.ts'
import { useWords } from '../../strings/language.tsx'
import { alertsQuery } from '../../wire/alerts-api.ts'

/** Asks in plain words, once on each device; the browser’s own question comes after a yes. */
export const AlertsInvite = () => {
  const words = useWords().alerts
  const [asked, setAsked] = usePreference('notices')
  const [leave, setLeave] = useState(noticeLeave)
  const { data } = useQuery(alertsQuery)
  if (asked === 'asked' || leave !== 'ask' || data?.settings.browser !== true) return null
  const yes = async () => {
    setLeave(await askForNotices())
    setAsked('asked')
  }
  return (
    <section className="invite" aria-label={words.browser.title}>
      <p>{words.invite.lead}</p>
      <div className="acts">
        <button type="button" className="button small" onClick={() => void yes()}>
          {words.invite.yes}
        </button>
        <button type="button" className="button small plain" onClick={() => setAsked('asked')}>
          {words.invite.no}
        </button>
        <Link to="/alerts" className="button small plain">
          {words.invite.more}
        </Link>
      </div>
    </section>
  )
}
