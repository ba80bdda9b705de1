import type { LanguageModelStatus } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useSpeech } from '../../strings/language.tsx'
import { languageModelApi } from '../../wire/language-model-api.ts'
import { LanguageModelFailures } from './language-model-failures.tsx'
import { LanguageModelForm } from './language-model-form.tsx'
import { LanguageModelTrialButton } from './language-model-trial.tsx'
import { Section } from './section.tsx'
import { SentText } from '../../parts/sent-text.tsx'

const Spent = ({ today }: Pick<LanguageModelStatus, 'today'>) => {
  const { words, language } = useSpeech()
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 })
  const { calls, kept, tokens, cost } = today
  return (
    <p>
      {words.languageModel.spent({
        calls: number.format(calls),
        kept: number.format(kept),
        tokens: number.format(tokens),
        cost: number.format(cost),
      })}
    </p>
  )
}

const Leaves = ({ example }: Pick<LanguageModelStatus, 'example'>) => {
  const words = useSpeech().words.languageModel
  return (
    <>
      <h3>{words.leaves}</h3>
      <p className="soft">{words.leavesLead}</p>
      <p className="hint">{words.exampleOf}</p>
      <p className="words">{example.customer}</p>
      <details>
        <summary>{words.exampleSent}</summary>
        <SentText sent={example.sent} />
      </details>
    </>
  )
}

/** By which language model replies may be reworded: off at first, and plain about what leaves. */
export const LanguageModelSection = () => {
  const { words, language } = useSpeech()
  const says = words.languageModel
  const query = useQuery({
    queryKey: ['settings', 'model', language],
    queryFn: () => languageModelApi.status(language),
  })
  return (
    <Section name="model" lead={says.lead} query={query}>
      {(status) => (
        <>
          <p className="soft">{says.how}</p>
          <LanguageModelForm status={status} />
          {status.settings !== null && <LanguageModelTrialButton settings={status.settings} />}
          <Leaves example={status.example} />
          <h3>{says.today}</h3>
          <Spent today={status.today} />
          <h3>{says.failures}</h3>
          <LanguageModelFailures failures={status.failures} />
        </>
      )}
    </Section>
  )
}
