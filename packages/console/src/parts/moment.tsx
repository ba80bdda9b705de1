import { useSpeech } from '../strings/language.tsx'
import { ago, exact } from '../words/time.ts'
import { useNow } from './now.ts'

/** A moment: how long ago in words, exact on hover. */
export const Moment = ({ at }: { at: string }) => {
  const { language } = useSpeech()
  const now = useNow()
  return (
    <time className="moment" dateTime={at} title={exact(at, language)}>
      {ago(at, now, language)}
    </time>
  )
}
