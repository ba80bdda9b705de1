import { useState } from 'react'
import { askForNotices, notice, noticeLeave } from '../../parts/notices.ts'
import { prefer } from '../../parts/preference.ts'
import { useWords } from '../../strings/language.tsx'
import type { PartProps } from './alerts-page.tsx'
import { Tick } from './alerts-tick.tsx'

/** Notifications: whether, with which words, and what this browser says to it. */
export const AlertsBrowser = ({ settings, change }: PartProps) => {
  const { browser: words, news } = useWords().alerts
  const [leave, setLeave] = useState(noticeLeave)
  const [shown, setShown] = useState(false)
  const allow = async () => {
    setLeave(await askForNotices())
    prefer('notices', 'asked')
  }
  const test = () => {
    const body = settings.words ? words.sampleWords : words.sampleAbout
    notice({ title: news.handover, body, tag: 'test', onClick: () => undefined })
    setShown(true)
  }
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <Tick on={settings.browser} set={(on) => change({ browser: on })}>
        {words.on}
      </Tick>
      <Tick on={settings.words} set={(on) => change({ words: on })} hint={words.wordsHint}>
        {words.words}
      </Tick>
      <p role="status">{words.leave[leave]}</p>
      <div className="acts">
        {leave === 'ask' && (
          <button type="button" className="button" onClick={() => void allow()}>
            {words.allow}
          </button>
        )}
        {leave === 'yes' && (
          <button type="button" className="button" onClick={test}>
            {words.test}
          </button>
        )}
        <span role="status">{shown && words.shown}</span>
      </div>
    </fieldset>
  )
}
