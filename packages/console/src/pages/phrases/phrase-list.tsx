import type { Phrase } from '@diapason/contract'
import { Option } from '../../parts/option.tsx'
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

type LineProps = Omit<Props, 'groups' | 'id'> & { readonly phrase: Phrase }

const Line = ({ phrase, active, point, choose }: LineProps) => {
  const words = useWords().phrases
  return (
    <Option
      id={optionId(phrase.id)}
      selected={phrase.id === active?.id}
      className="phrase"
      point={() => point(phrase)}
      choose={() => choose(phrase)}
    >
      <span>
        <PhraseText text={phrase.text} />
      </span>
      {phrase.recent !== null && <small>{words.recent[phrase.recent]}</small>}
    </Option>
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
            <Line key={phrase.id} phrase={phrase} {...rest} />
          ))}
        </div>
      ))}
    </div>
  )
}
