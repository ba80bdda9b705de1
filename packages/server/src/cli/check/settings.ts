import { readFile } from 'node:fs/promises'
import type { Speaker } from '@diapason/engine'
import { type Given, UsageError } from '../command.ts'
import { decode } from '../streams/decode.ts'
import { type Background, SPEAKERS } from './draft-to-check.ts'
import type { Defaults } from './parse-draft.ts'

type Values = Given['values']
type Choices<Value> = Readonly<Record<string, Value>>

const LANGUAGES = { fr: 'fr', en: 'en' } as const
const YES_NO = { yes: true, no: false } as const
/** These tell of one conversation, and lines of JSON have their own. */
const OF_ONE_TEXT = ['customer', 'customer-file', 'waited', 'our-fault', 'name'] as const

/** The option's value; null when it was not given. @throws {UsageError} when it is none of these */
export function chosen<Value>(values: Values, option: string, choices: Choices<Value>) {
  const given = values[option]
  if (given === undefined) return null
  const value = Object.hasOwn(choices, String(given)) ? choices[String(given)] : undefined
  if (value !== undefined) return value
  throw new UsageError(`--${option} is one of: ${Object.keys(choices).join(', ')}.`)
}

/** Who speaks, and in which language, where that was said. */
export const defaultsOf = (values: Values): Defaults => ({
  speaker: chosen<Speaker>(values, 'speaker', SPEAKERS),
  language: chosen<'fr' | 'en'>(values, 'lang', LANGUAGES),
})

/** @throws {UsageError} for options that say nothing of lines of JSON */
export function refuseBackground(values: Values): void {
  const given = OF_ONE_TEXT.find((option) => values[option] !== undefined)
  if (given) throw new UsageError(`--${given} is for a plain text; JSON Lines have "context".`)
}

/** What is known of the conversation that one plain text goes into. */
export async function backgroundOf(values: Values): Promise<Background> {
  return {
    customer: await customerOf(values),
    minutesWaited: minutesOf(values['waited'] ?? '0'),
    customerName: textOf(values['name']),
    earlierReplies: [],
    ourFault: chosen(values, 'our-fault', YES_NO),
    company: '',
  }
}

async function customerOf(values: Values): Promise<string | null> {
  const [text, file] = [textOf(values['customer']), textOf(values['customer-file'])]
  if (file === null) return text
  if (text !== null) throw new UsageError('--customer or --customer-file: one of them.')
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageError(`The customer’s message cannot be read: ${error.message}`)
  })
  const read = decode(bytes)
  if (read === null) throw new UsageError('The customer’s message is not UTF-8.')
  return read
}

const textOf = (given: string | boolean | undefined): string | null =>
  typeof given === 'string' ? given : null

function minutesOf(given: string | boolean): number {
  const minutes = Number(given)
  if (String(given).trim() !== '' && Number.isFinite(minutes) && minutes >= 0) return minutes
  throw new UsageError('--waited is a number of minutes.')
}
