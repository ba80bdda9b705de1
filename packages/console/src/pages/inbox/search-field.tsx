import { SEARCH_LIMIT } from '@diapason/contract'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'

/** Typing goes on for as long: then the list follows. */
const SETTLE_MS = 180

interface Props {
  readonly search: string
  readonly show: (search: string) => void
  /** Goes on to the rows of the list. */
  readonly enter: () => void
}

/** What is typed, and the search that it becomes; one that comes from elsewhere is shown as it is. */
const useTyped = (search: string, show: (search: string) => void) => {
  const [typed, setTyped] = useState(search)
  const shown = useRef(search)
  useEffect(() => {
    if (search === shown.current) return
    shown.current = search
    setTyped(search)
  }, [search])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (text: string, wait = SETTLE_MS) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      shown.current = text.trim()
      show(text.trim())
    }, wait)
  }
  return { typed, type }
}

/** Searches all conversations. The key « / » leads here, Escape clears and leaves. */
export const SearchField = ({ search, show, enter }: Props) => {
  const words = useWords().inbox
  const field = useRef<HTMLInputElement>(null)
  const { typed, type } = useTyped(search, show)
  useKeys({ '/': () => field.current?.select() })
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') type('', 0)
    else if (event.key === 'Escape') field.current?.blur()
    else if (event.key === 'ArrowDown' || event.key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  return (
    <search className="search">
      <Search size={16} strokeWidth={1.5} aria-hidden="true" />
      <input
        ref={field}
        type="text"
        aria-label={words.search}
        aria-keyshortcuts="/"
        aria-describedby="search-help"
        title={words.searchHelp}
        placeholder={words.searchHint}
        autoComplete="off"
        maxLength={SEARCH_LIMIT}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={keys}
      />
      <span id="search-help" hidden>
        {words.searchHelp}
      </span>
      {typed === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          className="icon-button"
          aria-label={words.clear}
          title={words.clear}
          onClick={() => {
            type('', 0)
            field.current?.focus()
          }}
        >
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      )}
    </search>
  )
}
