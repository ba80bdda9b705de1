import { Empty } from '../../parts/empty.tsx'
import { useWords } from '../../strings/language.tsx'

/** No conversation is open. */
export const Nothing = () => {
  const words = useWords().conversation
  return <Empty title={words.none} lead={words.noneLead} />
}
