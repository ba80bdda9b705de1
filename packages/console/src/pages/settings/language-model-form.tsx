import type { LanguageModelStatus, NewLanguageModel } from '@diapason/contract'
import type { FormEvent } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { languageModelApi } from '../../wire/language-model-api.ts'
import { LanguageModelLimits } from './language-model-limits.tsx'
import { LanguageModelPlace, PROVIDERS } from './language-model-place.tsx'
import { useChange } from './use-settings.ts'

const read = (form: HTMLFormElement): NewLanguageModel => {
  const key = said(form, 'key')
  const cost = said(form, 'cost')
  return {
    on: said(form, 'on') !== '',
    provider: PROVIDERS.find((one) => one === said(form, 'provider')) ?? 'openai-compatible',
    baseUrl: said(form, 'baseUrl'),
    model: said(form, 'model'),
    milliseconds: Number(said(form, 'milliseconds')),
    tokensPerDay: Number(said(form, 'tokens')),
    costPerDay: cost === '' ? null : Number(cost),
    prices: { input: Number(said(form, 'priceInput')), output: Number(said(form, 'priceOutput')) },
    ...(key !== '' && { key }),
    ...(said(form, 'removeKey') !== '' && { key: null }),
  }
}

/** It is on the server now, and nowhere else. */
const forgetKey = (form: HTMLFormElement) => {
  const field = form.elements.namedItem('key')
  if (field instanceof HTMLInputElement) field.value = ''
}

interface Props {
  readonly status: LanguageModelStatus
}

const Key = ({ hasKey }: { hasKey: boolean }) => {
  const words = useWords().languageModel
  return (
    <>
      <Field
        label={words.key}
        hint={hasKey ? words.keyKept : words.keyHint}
        name="key"
        type="password"
        autoComplete="off"
        maxLength={1_000}
      />
      {hasKey && (
        <label className="tick">
          <input type="checkbox" name="removeKey" /> {words.removeKey}
        </label>
      )}
    </>
  )
}

/** Which model, where, and within which limits. Nothing is asked before it is turned on here. */
export const LanguageModelForm = ({ status: { settings, hasKey } }: Props) => {
  const words = useWords().languageModel
  const save = useChange('model', languageModelApi.change)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    save.mutate(read(form), { onSuccess: () => forgetKey(form) })
  }
  return (
    <form className="card" onSubmit={submit}>
      <label className="tick">
        <input type="checkbox" name="on" defaultChecked={settings?.on ?? false} /> {words.on}
      </label>
      <LanguageModelPlace settings={settings} />
      <Key hasKey={hasKey} />
      <LanguageModelLimits settings={settings} />
      {save.error !== null && <ProblemNote error={save.error} />}
      <div className="acts">
        <button type="submit" className="button" disabled={save.isPending}>
          {words.save}
        </button>
        <span role="status">{save.isSuccess && words.saved}</span>
      </div>
    </form>
  )
}
