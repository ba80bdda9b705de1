import type { Macro } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { Lock } from 'lucide-react'
import { Option } from '../../parts/option.tsx'
import { useWords } from '../../strings/language.tsx'
import { stepNamesQuery } from '../../wire/macros-api.ts'
import { stepInWords } from '../../words/steps.ts'
import { fillVariables, type Values, variablePieces } from '../../words/variables.ts'

/** The id of an option on the page. */
export const macroOptionId = (macro: string): string => `macro-${macro}`

const NO_NAMES = { tags: [], teams: [], people: [] }

/** As it would stand here: what is not known stands out by its edge. */
const Preview = ({ text, values }: { text: string; values: Values }) => {
  const words = useWords().macros
  return (
    <span className="macro-text" dir="auto">
      {variablePieces(fillVariables(text, values)).map((piece, at) =>
        piece.variable === null ? (
          piece.text
        ) : (
          <span key={at} className="gap">
            {words.missing(words.variables[piece.variable])}
          </span>
        ),
      )}
    </span>
  )
}

/** What follows a reply, in words. */
export const Steps = ({ steps }: { steps: Macro['steps'] }) => {
  const words = useWords().macros
  const { data: names = NO_NAMES } = useQuery(stepNamesQuery)
  if (steps.length === 0) return null
  return (
    <small className="macro-steps">
      {words.follows} {steps.map((step) => stepInWords(step, words, names)).join(' · ')}
    </small>
  )
}

interface Props {
  readonly id: string
  readonly all: readonly Macro[]
  readonly active: Macro | undefined
  readonly point: (macro: Macro) => void
  readonly choose: (macro: Macro) => void
  readonly values: Values
}

type LineProps = Omit<Props, 'all' | 'id'> & { readonly macro: Macro }

const Line = ({ macro, active, point, choose, values }: LineProps) => (
  <Option
    id={macroOptionId(macro.id)}
    selected={macro.id === active?.id}
    className="phrase macro"
    point={() => point(macro)}
    choose={() => choose(macro)}
  >
    <strong>{macro.title}</strong>
    <Preview text={macro.text} values={values} />
    <Steps steps={macro.steps} />
  </Option>
)

/** The team's ready replies, then one's own. */
export const MacroList = ({ id, all, ...rest }: Props) => {
  const words = useWords().macros
  const groups = [
    { key: 'team', name: words.team, macros: all.filter(({ shared }) => shared) },
    { key: 'own', name: words.own, macros: all.filter(({ shared }) => !shared) },
  ].filter(({ macros }) => macros.length > 0)
  return (
    <div id={id} role="listbox" aria-label={words.title} className="phrase-list">
      {groups.map(({ key, name, macros }) => (
        <div key={key} role="group" aria-labelledby={`macros-${key}`}>
          <div id={`macros-${key}`} className="phrase-situation">
            {key === 'own' && <Lock size={12} strokeWidth={1.5} aria-hidden="true" />} {name}
          </div>
          {macros.map((macro) => (
            <Line key={macro.id} macro={macro} {...rest} />
          ))}
        </div>
      ))}
    </div>
  )
}
