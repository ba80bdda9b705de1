import type { Phrase } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'
import { PhraseText } from './phrase-text.tsx'
import type { PhraseGroup } from './use-phrases.ts'

/** The id of an option on the page. */
export const optionId = (phrase: string): string => `phrase-${phrase.replaceAll('.', '-')}`

interface Props {
  readonly id: string
  readonly groups: readonly PhraseGroup[]
  readonly active: Phrase | undefined
  readonly point: (phrase: Phrase) => void
  readonly choose: (phrase: Phrase) => void
}

const Option = ({
  phrase,
  active,
  point,
  choose,
}: Omit<Props, 'groups' | 'id'> & { phrase: Phrase }) => {
  const words = useWords().phrases
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the search field has the focus and its keys
    <div
      id={optionId(phrase.id)}
      role="option"
      tabIndex={-1}
      aria-selected={phrase.id === active?.id}
      className="phrase"
      onPointerMove={() => point(phrase)}
      onClick={() => choose(phrase)}
    >
      <span>
        <PhraseText text={phrase.text} />
      </span>
      {phrase.recent !== null && <small>{words.recent[phrase.recent]}</small>}
    </div>
  )
}

/** Phrases by situation, those that fit the last message first. */
export const PhraseList = ({ id, groups, ...rest }: Props) => {
  const words = useWords().phrases
  return (
    <div id={id} role="listbox" aria-label={words.title} className="phrase-list">
      {groups.map(({ situation, suggested, phrases }) => (
        <div key={situation} role="group" aria-labelledby={`situation-${situation}`}>
          <div id={`situation-${situation}`} className="phrase-situation">
            {words.situations[situation]} {suggested && <small>{words.suggested}</small>}
          </div>
          {phrases.map((phrase) => (
            <Option key={phrase.id} phrase={phrase} {...rest} />
          ))}
        </div>
      ))}
    </div>
  )
}
