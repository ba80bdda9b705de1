import { useId } from 'react'
import { useWords } from '../../strings/language.tsx'

/** The language that an article is written, or a question asked, in. */
export const ArticleLanguage = ({ chosen = 'fr' }: { chosen?: 'fr' | 'en' | undefined }) => {
  const words = useWords().articles
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.language}</label>
      <select id={id} name="language" defaultValue={chosen}>
        <option value="fr">Français</option>
        <option value="en">English</option>
      </select>
    </div>
  )
}
