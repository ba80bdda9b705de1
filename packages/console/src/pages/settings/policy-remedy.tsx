import { REMEDY_LIMIT, type Remedy } from '@diapason/contract'
import { Field } from '../../parts/field.tsx'
import { useReasons } from '../../parts/use-reasons.ts'
import { useWords } from '../../strings/language.tsx'
import { PolicyChoice } from './policy-choice.tsx'
import { PolicyTicks } from './policy-ticks.tsx'

interface Props {
  readonly remedy: Remedy
  readonly place: number
  readonly change: (part: Partial<Remedy>) => void
  readonly raise: () => void
  readonly remove: () => void
}

const NEGATIVE = [
  'anger',
  'frustration',
  'disappointment',
  'sadness',
  'worry',
  'confusion',
] as const

const Head = ({ remedy, place, raise, remove }: Props) => {
  const words = useWords().policy.remedies
  return (
    <header>
      <h3>{words.name(place + 1)}</h3>
      <span className="hint">
        {remedy.version === 0 ? words.fresh : words.version(remedy.version)}
      </span>
      <span className="acts">
        {place > 0 && (
          <button type="button" className="button small plain" onClick={raise}>
            {words.up}
          </button>
        )}
        <button type="button" className="button small plain" onClick={remove}>
          {words.remove}
        </button>
      </span>
    </header>
  )
}

const Texts = ({ remedy: { text }, change }: Props) => {
  const words = useWords().policy.remedies
  const field = (language: 'fr' | 'en') => ({
    value: text[language],
    maxLength: REMEDY_LIMIT,
    required: true,
    lang: language,
    onChange: (event: { target: { value: string } }) =>
      change({ text: { ...text, [language]: event.target.value } }),
  })
  return (
    <div className="pair">
      <Field label={words.textFr} hint={words.textHint} {...field('fr')} />
      <Field label={words.textEn} {...field('en')} />
    </div>
  )
}

const Degree = ({ remedy, change }: Props) => {
  const words = useWords().policy.remedies
  return (
    <PolicyChoice
      label={words.fromIntensity}
      value={`${remedy.fromIntensity}`}
      choices={words.degrees}
      choose={(degree) => change({ fromIntensity: Number(degree) as Remedy['fromIntensity'] })}
    />
  )
}

const Feelings = ({ remedy, change }: Props) => {
  const { policy, heard } = useWords()
  return (
    <PolicyTicks
      label={policy.remedies.emotions}
      names={NEGATIVE}
      ticked={remedy.emotions}
      inWords={(name) => heard.feelings[name] ?? name}
      tick={(emotions) => change({ emotions: [...emotions] })}
    />
  )
}

const Reasons = ({ remedy, change }: Props) => {
  const { names, inWords } = useReasons()
  return (
    <PolicyTicks
      label={useWords().policy.remedies.intents}
      names={[...new Set([...names, ...remedy.intents])]}
      ticked={remedy.intents}
      inWords={inWords}
      tick={(intents) => change({ intents: [...intents] })}
    />
  )
}

/** One remedy: its words, and when it is offered. */
export const PolicyRemedy = (props: Props) => (
  <li className="card">
    <Head {...props} />
    <Texts {...props} />
    <Degree {...props} />
    <Feelings {...props} />
    <Reasons {...props} />
  </li>
)
