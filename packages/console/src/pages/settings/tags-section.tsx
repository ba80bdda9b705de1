import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { tagsQuery } from '../../wire/tags-api.ts'
import { Section } from './section.tsx'
import { TagCard } from './tags-card.tsx'
import { TagForm } from './tags-form.tsx'

/** The words that conversations are filed under. */
export const TagsSection = () => {
  const words = useWords().filing.tags
  const mayLead = useMay('lead')
  const [adding, add] = useState(false)
  const query = useQuery(tagsQuery)
  return (
    <Section name="tags" lead={words.lead} query={query}>
      {(tags) => (
        <>
          {tags.length === 0 && !adding && <p>{words.empty}</p>}
          <ul className="cards">
            {tags.map((tag) => (
              <TagCard key={tag.id} tag={tag} all={tags} />
            ))}
            {adding && <TagForm done={() => add(false)} />}
          </ul>
          {mayLead && !adding && (
            <p>
              <button type="button" className="button" onClick={() => add(true)}>
                {words.fresh}
              </button>
            </p>
          )}
        </>
      )}
    </Section>
  )
}
