import type { LanguageModel, LanguageModelTrial } from '@diapason/contract'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useSpeech } from '../../strings/language.tsx'
import { languageModelApi } from '../../wire/language-model-api.ts'
import { useChange } from './use-settings.ts'

interface Props {
  readonly settings: LanguageModel
}

const Result = ({ trial, settings }: Props & { trial: LanguageModelTrial }) => {
  const { words, language } = useSpeech()
  const says = words.languageModel
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
    trial.milliseconds / 1_000,
  )
  if (trial.text === null)
    return (
      <>
        <p>{says.triedInVain(seconds, says.outcomes[trial.outcome])}</p>
        {trial.rules.length > 0 && <p className="hint">{says.rules(trial.rules.join(', '))}</p>}
      </>
    )
  return (
    <>
      <p>{says.tried(seconds)}</p>
      <p className="words">{trial.text}</p>
      {trial.milliseconds > settings.milliseconds && <p>{says.tooSlow}</p>}
    </>
  )
}

/** Asks the model about the made-up message: does it answer, how fast, and may its words be used? */
export const LanguageModelTrialButton = ({ settings }: Props) => {
  const { words, language } = useSpeech()
  const says = words.languageModel
  const trial = useChange('model', () => languageModelApi.tryOut(language))
  return (
    <div className="card">
      <div className="acts">
        <button
          type="button"
          className="button"
          disabled={trial.isPending}
          onClick={() => trial.mutate(undefined)}
        >
          {says.trial}
        </button>
        <span className="hint">{says.trialHint}</span>
      </div>
      <div role="status">
        {trial.isPending && <p>{says.trying}</p>}
        {trial.data !== undefined && !trial.isPending && (
          <Result trial={trial.data} settings={settings} />
        )}
      </div>
      {trial.error !== null && <ProblemNote error={trial.error} />}
    </div>
  )
}
