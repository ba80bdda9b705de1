import { Lost } from '../../parts/lost.tsx'
import { useWords } from '../../strings/language.tsx'

/** No page has this address. */
export const NoPage = () => {
  const words = useWords().lost
  return (
    <main className="door">
      <Lost title={words.title} lead={words.lead} />
    </main>
  )
}
