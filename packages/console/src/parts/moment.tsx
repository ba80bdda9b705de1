import { useSpeech } from '../strings/language.tsx'
import { ago, exact } from '../words/time.ts'
import { useSaidNow } from './now.ts'

/** A moment: how long ago in words, exact on hover. */
export const Moment = ({ at }: { at: string }) => {
  const { language } = useSpeech()
  const said = useSaidNow((now) => ago(at, now, language))
  return (
    <time className="moment" dateTime={at} title={exact(at, language)}>
      {said}
    </time>
  )
}
