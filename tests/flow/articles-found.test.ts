import type { ArticleTrialResult } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { CHOSEN_ON, HELD_OUT, OTHER_TRADE, type Question } from './article-questions.ts'
import { ARTICLES, OTHER_ARTICLES } from './article-texts.ts'

let house: House
let admin: Agent
beforeAll(async () => {
  house = await openHouse()
  admin = await house.agent()
  for (const body of ARTICLES) expectStatus(await admin.call('POST', '/articles', { body }), 201)
})
afterAll(() => house.close())

const tryOut = async (
  language: 'fr' | 'en',
  question: string,
  { call }: Agent = admin,
): Promise<ArticleTrialResult> =>
  expectStatus(
    await call<ArticleTrialResult>('POST', '/articles/try', { body: { language, question } }),
    200,
  )

/** What was quoted where it should not have been, and what was not found. */
async function measure(questions: readonly Question[], agent = admin) {
  const [wrong, missed]: [string[], string[]] = [[], []]
  for (const [language, question, expected] of questions) {
    const { found } = await tryOut(language, question, agent)
    const isRight = expected !== null && found?.quote.includes(expected) === true
    if (found !== null && !isRight) wrong.push(question)
    else if (found === null && expected !== null) missed.push(question)
  }
  return { wrong, missed, answerable: questions.filter(([, , quote]) => quote !== null).length }
}

describe('a threshold that says « je ne sais pas » where nothing fits', () => {
  test('quotes nothing wrong, on the questions that it was chosen on', async () => {
    expect(await measure(CHOSEN_ON)).toEqual({ wrong: [], missed: [], answerable: 24 })
  })

  test('holds on questions that were held out', async () => {
    const { wrong, missed, answerable } = await measure(HELD_OUT)
    expect(wrong).toEqual([])
    expect(answerable - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(21)
    expect(answerable).toBe(22)
    expect(HELD_OUT.length - answerable).toBeGreaterThanOrEqual(20)
  })
})

test('the same threshold in another trade quotes nothing wrong, and misses little', async () => {
  const agent = await house.agent({ company: await house.newCompany('Une boîte en ligne') })
  for (const body of OTHER_ARTICLES)
    expectStatus(await agent.call('POST', '/articles', { body }), 201)
  const { wrong, missed, answerable } = await measure(OTHER_TRADE, agent)
  expect(wrong).toEqual([])
  expect(answerable).toBe(15)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1)
})

describe('a trial says why nothing is quoted', () => {
  test.each([
    ['no-words', 'fr', 'Bonjour, est-ce possible ?'],
    ['not-near', 'fr', 'Comment nettoyer un canapé en daim ?'],
    ['not-near', 'en', 'Do you sell umbrellas?'],
  ] as const)('%s', async (why, language, question) => {
    expect(await tryOut(language, question)).toMatchObject({ found: null, why })
  })

  test('and what the nearest passage does not speak of', async () => {
    const { missing, nearest } = await tryOut('fr', 'Comment nettoyer un canapé en daim ?')
    expect(missing).toEqual(['canapé'])
    expect(nearest?.words).toContain('gomme à daim')
  })

  test('when no sentence is short enough to be quoted whole', async () => {
    const body = `Le cirage ${'violet, mat, brillant, '.repeat(22)}existe.`
    const article = { language: 'fr', title: 'Cirage violet', body }
    expectStatus(await admin.call('POST', '/articles', { body: article }), 201)
    expect(await tryOut('fr', 'Avez-vous du cirage violet brillant ?')).toMatchObject({
      found: null,
      why: 'too-long',
    })
  })

  test('where there is no article', async () => {
    const company = await house.newCompany('Boutique sans articles')
    const { call } = await house.agent({ company })
    const body = { language: 'fr', question: 'Comment nettoyer le daim ?' }
    expect((await call('POST', '/articles/try', { body })).body).toMatchObject({
      found: null,
      why: 'no-article',
    })
  })
})
