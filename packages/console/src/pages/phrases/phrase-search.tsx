import type { Phrase, PhraseSituation } from '@diapason/contract'
import { useId } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { SearchHead } from '../../parts/search-head.tsx'
import { useActive } from '../../parts/use-active.ts'
import { useWords } from '../../strings/language.tsx'
import { optionId, PhraseList } from './phrase-list.tsx'
import { type Phrases, usePhrases } from './use-phrases.ts'

interface Props {
  readonly conversation: string
  readonly insert: (text: string) => void
}

const LANGUAGES = ['fr', 'en'] as const

const Filters = ({ phrases }: { phrases: Phrases }) => {
  const words = useWords().phrases
  return (
    <div className="phrase-filters">
      <select
        aria-label={words.situation}
        value={phrases.situation ?? ''}
        onChange={({ target }) => phrases.setSituation((target.value || null) as PhraseSituation)}
      >
        <option value="">{words.all}</option>
        {Object.entries(words.situations).map(([situation, name]) => (
          <option key={situation} value={situation}>
            {name}
          </option>
        ))}
      </select>
      <div className="modes" role="group" aria-label={words.language}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            aria-pressed={phrases.language === language}
            onClick={() => phrases.setLanguage(language)}
          >
            <span>{words.languages[language]}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

const Foot = ({ phrases }: { phrases: Phrases }) => {
  const words = useWords().phrases
  return (
    <p className="phrase-foot hint">
      <span className="phrase-keys">{words.keys}</span>
      <span>
        {words.private}{' '}
        <button type="button" className="link-button" onClick={() => phrases.forget.mutate()}>
          {words.forget}
        </button>
      </span>
    </p>
  )
}

/** Search, situation, language, and the phrases that are left. */
export const PhraseSearch = ({ conversation, insert }: Props) => {
  const words = useWords().phrases
  const list = useId()
  const phrases = usePhrases(conversation)
  const { groups, library } = phrases
  const all = groups.flatMap((group) => group.phrases)
  const choose = (phrase: Phrase) => {
    insert(phrase.text)
    phrases.count(phrase.id)
  }
  const { active, activeId, point, keys, reset } = useActive(all, { optionId, choose })
  return (
    <>
      <SearchHead
        label={words.search}
        value={phrases.search}
        write={(text) => {
          phrases.setSearch(text)
          reset()
        }}
        onKeyDown={keys}
        list={list}
        active={activeId}
      />
      <Filters phrases={phrases} />
      <p className="sr-only" role="status">
        {library.isSuccess && words.found(all.length)}
      </p>
      {library.error !== null && (
        <ProblemNote error={library.error} retry={() => void library.refetch()} />
      )}
      <PhraseList id={list} groups={groups} active={active} point={point} choose={choose} />
      {library.isSuccess && all.length === 0 && <p className="hint">{words.none}</p>}
      <Foot phrases={phrases} />
    </>
  )
}
