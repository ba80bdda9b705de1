import type { Speaker } from '@diapason/engine'
import { languageOf } from '../language-of.ts'
import { type Background, type DraftToCheck, SPEAKERS } from './draft-to-check.ts'
import { type Fields, isFields, Unreadable, valueOf } from './fields.ts'

/** What lines that do not say it themselves are taken for. */
export interface Defaults {
  readonly speaker: Speaker | null
  readonly language: 'fr' | 'en' | null
}

/** The draft that an object describes. @throws {Unreadable} */
export function parseDraft(fields: Fields, defaults: Defaults): DraftToCheck {
  const text = valueOf(fields, 'text', 'string')
  if (text === null) throw new Unreadable('invalid_text', '"text" is missing')
  const lang = valueOf(fields, 'lang', 'string')
  return {
    speaker: speakerOf(valueOf(fields, 'speaker', 'string'), defaults),
    language: (lang === null ? defaults.language : languageOf(lang)) ?? 'fr',
    text,
    background: backgroundOf(fields['context'] ?? {}),
  }
}

function speakerOf(named: string | null, defaults: Defaults): Speaker {
  if (named === null && defaults.speaker) return defaults.speaker
  const speaker = Object.hasOwn(SPEAKERS, named ?? '') ? SPEAKERS[named ?? ''] : undefined
  if (speaker) return speaker
  const problem = named === null ? 'is missing' : 'is neither "ai" nor "agent"'
  throw new Unreadable('invalid_speaker', `"speaker" ${problem}`)
}

function backgroundOf(context: unknown): Background {
  if (!isFields(context)) throw new Unreadable('invalid_context', '"context" is not an object')
  return {
    customer: valueOf(context, 'context.customer', 'string'),
    minutesWaited: valueOf(context, 'context.minutes_waiting', 'number') ?? 0,
    customerName: valueOf(context, 'context.customer_name', 'string'),
    earlierReplies: repliesOf(context['prior_replies'] ?? []),
    ourFault: valueOf(context, 'context.our_fault', 'boolean'),
    company: valueOf(context, 'context.company', 'string') ?? '',
  }
}

function repliesOf(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  throw new Unreadable('invalid_context', '"context.prior_replies" is not a list of strings')
}
