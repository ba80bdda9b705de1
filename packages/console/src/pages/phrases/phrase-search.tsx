import type { Phrase, PhraseSituation } from '@diapason/contract'
import { X } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
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

/** Which phrase the arrows stand on: the first, until they move. */
const useActive = (all: readonly Phrase[], choose: (phrase: Phrase) => void) => {
  const [held, hold] = useState<string | null>(null)
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === held),
  )
  const move = (by: number) => {
    const next = all[(at + by + all.length) % all.length]
    if (next === undefined) return
    hold(next.id)
    document.getElementById(optionId(next.id))?.scrollIntoView({ block: 'nearest' })
  }
  const keys = (event: KeyboardEvent) => {
    const active = all[at]
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active !== undefined) choose(active)
    else return
    event.preventDefault()
  }
  return { active: all[at], point: ({ id }: Phrase) => hold(id), keys, reset: () => hold(null) }
}

/** Search, situation, language, and the phrases that are left. */
export const PhraseSearch = ({ conversation, insert }: Props) => {
  const { phrases: words, close } = useWords()
  const list = useId()
  const phrases = usePhrases(conversation)
  const { groups, library } = phrases
  const all = groups.flatMap((group) => group.phrases)
  const choose = (phrase: Phrase) => {
    insert(phrase.text)
    phrases.count(phrase.id)
  }
  const { active, point, keys, reset } = useActive(all, choose)
  return (
    <>
      <div className="phrase-head">
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active.id)}
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          value={phrases.search}
          onKeyDown={keys}
          onChange={({ target }) => {
            phrases.setSearch(target.value)
            reset()
          }}
        />
        <Popover.Close className="icon-button" aria-label={close} title={close}>
          <X size={18} strokeWidth={1.5} aria-hidden="true" />
        </Popover.Close>
      </div>
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
