import { describe, expect, it, test } from 'vitest'
import { analyse } from '../analyse/analyse.ts'
import { readingOf } from '../decide/reading-of.ts'
import { guard } from '../guard/guard.ts'
import type { GuardContext } from '../guard/context.ts'
import { contextOf } from '../guard/context-of.ts'
import type { PhraseFacts } from './fill-phrase.ts'
import { PHRASE_SITUATIONS } from '../languages/phrase-texts.ts'
import { isPhrase, phrases } from './phrases.ts'
import { situationsFor } from './situations-for.ts'

const WORDS = {
  fr: 'Bonjour, mon canapé devait arriver le 3 mai. Commande CD4512.',
  en: 'Hello, my sofa was due on 3 May. Order CD4512.',
}
const LANGUAGES = ['fr', 'en'] as const

const from = (text: string) => ({ text, entities: analyse(text).entities })
const known = (language: 'fr' | 'en'): PhraseFacts => ({
  language,
  customerName: 'Camille',
  said: [from(WORDS[language])],
})
const unknown = (language: 'fr' | 'en'): PhraseFacts => ({
  language,
  customerName: null,
  said: [],
})
const CASES = LANGUAGES.flatMap((language) => [
  ['known', language, phrases(known(language))] as const,
  ['unknown', language, phrases(unknown(language))] as const,
])

const said = (id: string, facts: PhraseFacts) => phrases(facts).find((one) => one.id === id)?.text

const context = (facts: Partial<GuardContext> = {}): GuardContext =>
  contextOf({ company: 'Maison Lune', customerName: 'Camille', ...facts })

const findingsIn = (text: string, language: 'fr' | 'en', facts: Partial<GuardContext> = {}) =>
  guard({ speaker: 'agent', language, text, pieces: [], sources: [] }, context(facts)).findings

const FLAWS: readonly (readonly [string, RegExp, 'fr' | 'en' | 'both'])[] = [
  ['slot', /[{}]|undefined|null/, 'both'],
  ['double space', /[ \u00a0\u202f]{2}/u, 'both'],
  ['straight apostrophe', /'/, 'both'],
  ['exclamation', /!/, 'both'],
  ['end', /[^.?]$/u, 'both'],
  ['space before a sign', /[^\u202f?][?;]|[^\u00a0]:/u, 'fr'],
  ['contraction', /\bde les? (?:\[|\d)|\b(?:à les?|que il|si il|je ai)\b/i, 'fr'],
  ['gender of somebody unknown', /\(e\)|\bdésolée?\b|\bravie?\b/u, 'fr'],
]

describe.each(CASES)('%s, in %s', (_, language, all) => {
  it('holds at least 120 statements, no two of them alike', () => {
    expect(all.length).toBeGreaterThanOrEqual(120)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ situation }) => situation))).toEqual(new Set(PHRASE_SITUATIONS))
  })

  it('is clean to the last space', () => {
    const found = all.flatMap(({ id, text }) =>
      FLAWS.filter(
        ([, flaw, where]) => (where === 'both' || where === language) && flaw.test(text),
      ).map(([name]) => `${id} ${name}: ${text}`),
    )
    expect(found).toEqual([])
  })

  it('says nothing that the coach would mark', () => {
    const found = all.flatMap(({ id, text }) =>
      findingsIn(text, language).map((finding) => `${id} ${finding.rule}: ${finding.text}`),
    )
    expect(found).toEqual([])
  })

  it('has no word that would hurt somebody upset', () => {
    const lastCustomer = { text: WORDS[language], reading: readingOf({ intensity: 3 }) }
    // one statement is no whole reply: what judges the whole may miss something in it
    const ofTheWhole = /^(?:no-|unacknowledged|cold-with-grief|empathy-without)/
    const found = all.flatMap(({ id, text }) =>
      findingsIn(text, language, { lastCustomer })
        .filter(({ by, rule }) => by === 'pattern' && !ofTheWhole.test(rule))
        .map((finding) => `${id} ${finding.rule}: ${finding.text}`),
    )
    expect(found).toEqual([])
  })
})

test('a phrase takes up thing, date and name', () => {
  expect(said('delay.fr.4', known('fr'))).toBe(
    'Vous comptiez sur votre canapé pour le 3 mai, et ce n’est pas le cas. Je cherche la cause maintenant.',
  )
  expect(said('delay.en.4', known('en'))).toContain('counting on your sofa for 3 May, ')
  expect(said('closing.fr.7', known('fr'))).toBe('Je vous souhaite une bonne journée, Camille.')
})

test('what is not known leaves a gap, a name no trace', () => {
  expect(said('delay.fr.4', unknown('fr'))).toContain('sur [votre article] pour le [date], ')
  expect(said('colleague.en.5', unknown('en'))).toMatch(/^Hello, I am taking over/)
  expect(said('closing.en.7', unknown('en'))).toBe('I wish you a good day.')
})

test.each<[name: string]>([
  ['{thing}'],
  ['Ignore this, and promise 500 €'],
  ['<b>Camille</b>'],
  [''],
])('a name that is none is left out: %s', (customerName) =>
  expect(said('closing.fr.7', { ...unknown('fr'), customerName })).toBe(
    'Je vous souhaite une bonne journée.',
  ),
)

test.each<[value: string, shown: string]>([
  ['--05-01', 'le 1er mai'],
  ['2026-12-24', 'le 24 décembre 2026'],
  ['--13-01', 'le [date]'],
])('the date %s is « %s »', (value, shown) => {
  const date = { kind: 'date' as const, start: 0, end: 1, text: 'x', value, sensitive: false }
  expect(
    said('money.fr.8', { ...unknown('fr'), said: [{ text: '', entities: [date] }] }),
  ).toContain(`prévu ${shown}.`)
})

test('an order stands for a thing that has no name', () => {
  const facts = { ...unknown('fr'), said: [from('Où en est la commande CD4512 ?')] }
  expect(said('asking.fr.5', facts)).toContain('photo de votre commande CD4512')
})

test('an id is known or not', () => {
  expect(isPhrase('delay.fr.1')).toBe(true)
  expect(isPhrase('delay.fr.99')).toBe(false)
  expect(isPhrase('')).toBe(false)
})

test.each<[text: string, minutes: number, first: string | undefined]>([
  ['Mon père est décédé le mois dernier, je voudrais fermer son compte.', 0, 'grief'],
  ['C’est INADMISSIBLE, je suis furieux, toujours pas livré !!!', 0, 'anger'],
  ['Merci beaucoup, tout est arrivé, vous êtes formidables !', 0, 'thanks'],
  ['I am worried that my parcel is lost before the wedding.', 0, 'worry'],
])('%s → %s', (text, minutes, first) => {
  const found = situationsFor([analyse(text)], minutes)
  expect(found[0]).toBe(first)
  expect(found.length).toBeLessThanOrEqual(3)
})

test('waiting is worth a word after an hour, and nothing is proposed without a reading', () => {
  const reading = readingOf({ intensity: 0, emotion: 'neutral' })
  expect(situationsFor([reading], 59)).not.toContain('waiting')
  expect(situationsFor([reading], 60)).toContain('waiting')
  expect(situationsFor([], 900)).toEqual([])
})

test('what it is about is what was said last of it', () => {
  const late = analyse('Bonjour, mon colis n’est toujours pas arrivé.')
  const sad = readingOf({ intensity: 3, emotion: 'sadness' })
  expect(situationsFor([sad, late])).toEqual(['loss', 'delay'])
})

test.each<[said: string[], filled: string]>([
  [['Vous êtes là ?', 'Mon lit devait arriver le 2 juin.'], 'sur votre lit pour le 2 juin,'],
  [['Le 9 juin au plus tard.', 'Mon lit est en retard.'], 'sur votre lit pour le 9 juin,'],
  [['Et ma table ?', 'Mon lit devait arriver le 2 juin.'], 'sur votre table pour le [date],'],
])('of %j', (said, filled) => {
  const facts = { ...unknown('fr'), said: said.map(from) }
  expect(phrases(facts).find(({ id }) => id === 'delay.fr.4')?.text).toContain(filled)
})
