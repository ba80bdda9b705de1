import type { Rehearsal } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'

/** Everything said in a play, as in a conversation; what the customer has just said is read aloud. */
export const PlayThread = ({ play }: { play: Rehearsal }) => {
  const words = useWords().rehearsal
  const { turns, scenario } = play
  const last = turns.at(-1)
  return (
    <section className="play-thread" aria-label={words.thread}>
      <ol className="thread">
        {turns.map(({ by, text }, at) => (
          // a play only grows at its end
          <li key={`${by}-${at}`} className="message" data-author={by}>
            <p className="message-head">
              <span className="message-who">{by === 'customer' ? words.customer : words.you}</span>
            </p>
            <p className="words" dir="auto" lang={scenario.language}>
              {text}
            </p>
          </li>
        ))}
      </ol>
      <p className="sr-only" role="status">
        {turns.length > 1 && last?.by === 'customer' && words.answered(last.text)}
      </p>
    </section>
  )
}
