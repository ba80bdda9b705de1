import type { Entity } from '../model.ts'
import { orderIn } from '../compose/fact.ts'
import { personName } from '../compose/slots.ts'
import { thingIn } from '../compose/things.ts'

/** One message of the customer, and what is named in it. */
export interface PhraseSource {
  readonly text: string
  readonly entities: readonly Entity[]
}

/** What a conversation says that a phrase can take up. */
export interface PhraseFacts {
  readonly language: 'fr' | 'en'
  readonly customerName: string | null
  /** Messages of the customer, the latest first. */
  readonly said: readonly PhraseSource[]
}

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
} as const
/** Left for the agent to fill in. */
const GAPS = {
  fr: { thing: '[votre article]', date: 'le [date]' },
  en: { thing: '[your item]', date: '[date]' },
} as const

/** `--05-03` → « le 3 mai », “3 May”; the year is said where the customer said it. */
const inWords = (value: string, language: 'fr' | 'en'): string | null => {
  const [, year, month, day] = /^(\d{4})?-{1,2}(\d{2})-(\d{2})$/.exec(value) ?? []
  const name = MONTHS[language].split(' ')[Number(month) - 1]
  if (name === undefined) return null
  const number = language === 'fr' && day === '01' ? '1er' : String(Number(day))
  return `${language === 'fr' ? 'le ' : ''}${number} ${name}${year === undefined ? '' : ` ${year}`}`
}

const dateIn = ({ entities }: PhraseSource, language: 'fr' | 'en'): string | null => {
  const value = entities.find(({ kind }) => kind === 'date')?.value
  return value === undefined ? null : inWords(value, language)
}

const thingOf = ({ text, entities }: PhraseSource, language: 'fr' | 'en'): string | null => {
  const thing = thingIn(text, language, 'vous')
  if (thing !== null) return thing
  const order = orderIn(entities)
  return order === null ? null : `${language === 'fr' ? 'votre commande' : 'your order'} ${order}`
}

/** The thing that was named last, and a date that was said of it, or since: never that of another thing. */
const factsIn = ({ said, language }: PhraseFacts) => {
  const things = said.map((source) => thingOf(source, language))
  const at = things.findIndex((thing) => thing !== null)
  const since = at < 0 ? said : said.slice(0, at + 1)
  const date = since.map((source) => dateIn(source, language)).find((found) => found !== null)
  return { thing: things[at] ?? null, date: date ?? null }
}

/** Puts what is known into a phrase. A name that is not known leaves no trace, the rest leaves a gap. */
export const fillerFor = (facts: PhraseFacts): ((text: string) => string) => {
  const name = personName(facts.customerName)
  const gaps = GAPS[facts.language]
  const { thing, date } = factsIn(facts)
  return (text) =>
    text
      .replace(/(,?) \{name\}/, (_, comma: string) => (name === null ? '' : `${comma} ${name}`))
      .replaceAll('{thing}', thing ?? gaps.thing)
      .replaceAll('{date}', date ?? gaps.date)
}
