import { Way } from '../../parts/menu-way.tsx'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'

/** The ways to what one is offered, to one’s own notebook and to the rehearsal room. */
export const OwnItems = () => {
  const { sharing, journal, rehearsal } = useWords()
  const [mayOwn, mayAnswer] = [useMay('own'), useMay('answer')]
  return (
    <>
      {mayAnswer && <Way to="/sharing">{sharing.mine.title}</Way>}
      {mayOwn && (
        <>
          <Way to="/journal">{journal.title}</Way>
          <Way to="/rehearsal">{rehearsal.title}</Way>
        </>
      )}
    </>
  )
}
