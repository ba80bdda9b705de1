import type { Policy } from '@diapason/contract'
import { useReasons } from '../../parts/use-reasons.ts'
import { useWords } from '../../strings/language.tsx'
import { CERTAINTIES } from '../../words/policy-facts.ts'
import { PolicyChoice } from './policy-choice.tsx'
import type { PolicyEditing } from './policy-editing.ts'
import { PolicyPart } from './policy-part.tsx'

type Who = 'bot' | 'ask' | 'people'
/** Courtesy is always answered, and never kept for people. */
const COURTESY = ['greeting', 'thanks', 'robot_question']

const whoFor = ({ answerable, forPeople }: Policy, name: string): Who => {
  if (forPeople.includes(name)) return 'people'
  return answerable.includes(name) ? 'bot' : 'ask'
}

/** The lists keep their order, so that a change and its undoing leave no trace. */
const listed = (list: readonly string[], name: string, isOn: boolean): string[] => {
  if (!isOn) return list.filter((other) => other !== name)
  return list.includes(name) ? [...list] : [...list, name]
}

const Reasons = ({ policy, change }: PolicyEditing) => {
  const words = useWords().policy.scope
  const { names, inWords } = useReasons()
  const known = [...new Set([...names, ...policy.answerable, ...policy.forPeople])]
  const give = (name: string, who: Who) =>
    change({
      answerable: listed(policy.answerable, name, who === 'bot'),
      forPeople: listed(policy.forPeople, name, who === 'people'),
    })
  return (
    <ul className="policy-reasons">
      {known
        .filter((name) => !COURTESY.includes(name))
        .map((name) => (
          <li key={name}>
            <PolicyChoice
              label={inWords(name)}
              value={whoFor(policy, name)}
              choices={words.choices}
              choose={(who) => give(name, who)}
            />
          </li>
        ))}
    </ul>
  )
}

/** How sure the reason must be; a share that the page does not offer keeps its place. */
const Certainty = ({ policy, change }: PolicyEditing) => {
  const words = useWords().policy.answerFrom
  const known = Object.entries(CERTAINTIES).find(([, share]) => share === policy.answerFrom)
  const own = known ? {} : { own: words.other(String(policy.answerFrom)) }
  const choices: Record<string, string> = { ...words.levels, ...own }
  const choose = (name: string) =>
    change({ answerFrom: CERTAINTIES[name as keyof typeof CERTAINTIES] ?? policy.answerFrom })
  return (
    <PolicyChoice
      label={words.name}
      hint={words.hint}
      value={known?.[0] ?? 'own'}
      choices={choices}
      choose={choose}
    />
  )
}

const Articles = ({ policy, change }: PolicyEditing) => {
  const words = useWords().policy.articles
  return (
    <label className="policy-tick">
      <input
        type="checkbox"
        checked={policy.articles}
        onChange={(event) => change({ articles: event.target.checked })}
      />
      <span>
        {words.name} <small className="hint">{words.hint}</small>
      </span>
    </label>
  )
}

/** The mode, and who takes care of which reason for contact. */
export const PolicyScope = (editing: PolicyEditing) => {
  const words = useWords()
  const { policy, change } = editing
  return (
    <PolicyPart name="scope" lead={words.policy.scope.lead}>
      <PolicyChoice
        label={words.settings.policy.mode}
        value={policy.mode}
        choices={words.settings.policy.modes}
        choose={(mode) => change({ mode })}
      />
      <Reasons {...editing} />
      <p className="hint">{words.policy.scope.hint}</p>
      <Certainty {...editing} />
      <Articles {...editing} />
    </PolicyPart>
  )
}
