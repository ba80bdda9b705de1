import type { LanguageModel } from '@diapason/contract'
import type { ComponentProps } from 'react'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../strings/language.tsx'

const PRICE = { type: 'number', min: 0, max: 1_000_000, step: 'any' } as const
const TIME = { type: 'number', min: 300, max: 2_000, required: true } as const
const TOKENS = { type: 'number', min: 1_000, max: 1_000_000_000, required: true } as const

/** Time of a reply, tokens and cost of a day. */
export const LanguageModelLimits = ({ settings }: { settings: LanguageModel | null }) => {
  const says = useWords().languageModel
  const { milliseconds = 2_000, tokensPerDay = 200_000, costPerDay, prices } = settings ?? {}
  const price = { ...PRICE, required: true }
  const fields: readonly ComponentProps<typeof Field>[] = [
    { name: 'milliseconds', label: says.milliseconds, hint: says.millisecondsHint, ...TIME },
    { name: 'tokens', label: says.tokens, ...TOKENS },
    { name: 'cost', label: says.cost, hint: says.costHint, ...PRICE },
    { name: 'priceInput', label: says.priceInput, ...price },
    { name: 'priceOutput', label: says.priceOutput, ...price },
  ]
  const values = [milliseconds, tokensPerDay, costPerDay, prices?.input ?? 0, prices?.output ?? 0]
  return (
    <div className="pair">
      {fields.map((field, at) => (
        <Field key={field.name} {...field} defaultValue={values[at] ?? ''} />
      ))}
    </div>
  )
}
