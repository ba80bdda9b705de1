import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import { lastMonths, surveyCounts } from '../../wire/survey-api.ts'
import { useMay } from '../../wire/session.ts'
import { HeardWords } from './heard-words.tsx'
import { Section } from './section.tsx'

/** Months that are counted together, the current one included. */
const MONTHS = 3

/** What customers said of being listened to, in words and counts: of the whole team, never of one. */
export const HeardSection = () => {
  const words = useWords().survey
  const mayLead = useMay('lead')
  const [months] = useState(() => lastMonths(new Date(), MONTHS))
  const query = useQuery({
    queryKey: ['settings', 'heard', months.from],
    queryFn: () => surveyCounts(months),
  })
  return (
    <Section name="heard" lead={words.lead} query={query}>
      {({ answers, degrees }) => (
        <>
          {answers === 0 ? (
            <p>{words.few}</p>
          ) : (
            <dl className="heard-counts">
              {words.degrees.map((label, place) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{words.answers(degrees[place] ?? 0)}</dd>
                </div>
              ))}
            </dl>
          )}
          {mayLead && <HeardWords months={months} />}
        </>
      )}
    </Section>
  )
}
