import type { LanguageModel } from '@diapason/contract'
import { useId, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../strings/language.tsx'

type Provider = LanguageModel['provider']

/** Where each provider is usually asked. */
const ADDRESSES: Record<Provider, string> = {
  'openai-compatible': 'http://localhost:11434/v1',
  mistral: 'https://api.mistral.ai/v1',
  anthropic: 'https://api.anthropic.com/v1',
}
export const PROVIDERS = Object.keys(ADDRESSES) as Provider[]

interface ChoiceProps {
  readonly provider: Provider
  readonly choose: (provider: Provider) => void
}

const ProviderChoice = ({ provider, choose }: ChoiceProps) => {
  const says = useWords().languageModel
  const id = useId()
  const change = (value: string) => choose(PROVIDERS.find((one) => one === value) ?? provider)
  return (
    <div className="field">
      <label htmlFor={id}>{says.provider}</label>
      <select
        id={id}
        name="provider"
        aria-describedby={`${id}-hint`}
        value={provider}
        onChange={(event) => change(event.target.value)}
      >
        {PROVIDERS.map((one) => (
          <option key={one} value={one}>
            {says.providers[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {says.providerHint}
      </p>
    </div>
  )
}

/** Which provider, at which address, under which name. */
export const LanguageModelPlace = ({ settings }: { settings: LanguageModel | null }) => {
  const says = useWords().languageModel
  const [provider, choose] = useState(settings?.provider ?? 'openai-compatible')
  const baseUrl = settings?.provider === provider ? settings.baseUrl : ADDRESSES[provider]
  const address = { name: 'baseUrl', type: 'url', maxLength: 500, defaultValue: baseUrl }
  const model = { name: 'model', maxLength: 200, defaultValue: settings?.model }
  return (
    <div className="pair">
      <ProviderChoice provider={provider} choose={choose} />
      <Field key={provider} label={says.baseUrl} hint={says.baseUrlHint} required {...address} />
      <Field label={says.model} hint={says.modelHint} required {...model} />
    </div>
  )
}
