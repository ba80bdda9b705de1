import type { Sent } from '@diapason/contract'
import { useWords } from '../strings/language.tsx'

/** What a language model received, word for word: the customer's part first, then the rules. */
export const SentText = ({ sent }: { sent: Sent }) => {
  const { roles, gone } = useWords().languageModel
  if (sent.length === 0) return <p>{gone}</p>
  return sent.toReversed().map(({ role, text }) => (
    <figure key={role} className="sent">
      <figcaption className="hint">{roles[role]}</figcaption>
      <pre className="snippet">{text}</pre>
    </figure>
  ))
}
