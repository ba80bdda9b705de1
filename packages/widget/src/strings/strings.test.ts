import { expect, test } from 'vitest'
import { WIDGET_LANGUAGES } from './choose-language.ts'
import { loadWords } from './load-words.ts'

const all = await Promise.all(WIDGET_LANGUAGES.map(loadWords))
const others = all.filter(({ tag }) => tag !== 'fr')
const [french] = all.filter(({ tag }) => tag === 'fr')

/** Every text of a language by its path; functions are said with ordinary values. */
const textsOf = (words: object): [path: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]]
    if (typeof value === 'function')
      return [1, 2].map((count): [string, string] => [
        `${key}(${count})`,
        String((value as (...given: unknown[]) => unknown)(count, '09:00')),
      ])
    return textsOf(value as object).map(([inner, text]) => [`${key}.${inner}`, text])
  })

const takesWhen = /^(?:dayAndClock)/u

test.each(others)('$tag says everything that French says', (words) => {
  expect(textsOf({ ...words, dayAndClock: '' }).map(([path]) => path)).toEqual(
    textsOf({ ...french, dayAndClock: '' }).map(([path]) => path),
  )
})

test.each(all)('$tag leaves no text empty but the one that may be', (words) => {
  const empty = textsOf({ ...words, dayAndClock: '-' }).filter(([, text]) => text.trim() === '')
  expect(empty.map(([path]) => path)).toEqual(/^(?:fr|en)/u.test(words.tag) ? ['speaks'] : [])
})

test.each(others)('$tag was not left in French', (words) => {
  const theirs = new Map(textsOf({ ...french, dayAndClock: '' }))
  const same = textsOf({ ...words, dayAndClock: '' })
    .filter(([path, text]) => text.length > 12 && theirs.get(path) === text)
    .map(([path]) => path)
  expect(same.filter((path) => !takesWhen.test(path))).toEqual([])
})

test.each(all)('$tag names the day of an opening as one says it', ({ dayAndClock, tag, today }) => {
  const said = {
    fr: 'aujourd’hui à 09:00',
    'en-GB': 'today at 09:00',
    es: 'hoy a las 09:00',
    de: 'heute um 09:00 Uhr',
    it: 'oggi alle 09:00',
    pt: 'hoje às 09:00',
    nl: 'vandaag om 09:00 uur',
  }[tag]
  expect(dayAndClock(today, '09:00')).toBe(said)
})

test('French keeps its narrow spaces', () => {
  const loose = textsOf({ ...french, dayAndClock: '' }).filter(([, text]) =>
    /[^\u202f][;!?]/u.test(text),
  )
  expect(loose).toEqual([])
})

test.each([
  ['es', 'lunes, 23 de noviembre', '01:30', 'el lunes, 23 de noviembre a la 01:30'],
  ['es', 'Mañana', '09:00', 'mañana a las 09:00'],
  ['de', 'Montag, 23. November', '09:00', 'am Montag, 23. November, um 09:00 Uhr'],
  ['it', 'lunedì 23 novembre', '09:00', 'lunedì 23 novembre alle 09:00'],
  ['pt', 'segunda-feira, 23 de novembro', '09:00', 'na segunda-feira, 23 de novembro, às 09:00'],
  ['pt', 'sábado, 28 de novembro', '01:00', 'no sábado, 28 de novembro, à 01:00'],
  ['nl', 'maandag 23 november', '09:00', 'op maandag 23 november om 09:00 uur'],
])('%s: %s, %s', (tag, day, clock, said) => {
  expect(all.find((words) => words.tag === tag)?.dayAndClock(day, clock)).toBe(said)
})

test.each(all)('$tag never shouts, and shows no little faces', (words) => {
  const loud = textsOf({ ...words, dayAndClock: '' }).filter(([, text]) =>
    /[!¡\p{Extended_Pictographic}]/u.test(text),
  )
  expect(loud).toEqual([])
})

test.each(all)('$tag keeps one form of address, and its own quotes and marks', (words) => {
  const other: Readonly<Record<string, RegExp>> = {
    es: /(?<!\p{L})(?:tú|tu|tus|te|vosotros)(?!\p{L})|[“„]/iu,
    de: /(?<!\p{L})(?:du|dir|dein\p{L}*)(?!\p{L})|[«”]/iu,
    it: /(?<!\p{L})(?:tuo|tua|tuoi|tue|ti|voi)(?!\p{L})|(?<!\p{L})(?:suo|sua|suoi|sue)(?!\p{L})|[“„]/u,
    pt: /(?<!\p{L})(?:tu|teu|tua|você)(?!\p{L})|[“„]/iu,
    nl: /(?<!\p{L})(?:je|jij|jouw)(?!\p{L})|[«„]/iu,
    fr: /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})|[“„]|'/iu,
    'en-GB': /[«„]|'/u,
  }
  const odd = textsOf({ ...words, dayAndClock: '' }).filter(([, text]) =>
    other[words.tag]?.test(text),
  )
  expect(odd).toEqual([])
})

test('Spanish opens what it asks', () => {
  const spanish = all.filter(({ tag }) => tag === 'es')
  const half = textsOf({ ...spanish[0], dayAndClock: '' }).filter(
    ([, text]) => text.split('¿').length !== text.split('?').length,
  )
  expect(half).toEqual([])
})
