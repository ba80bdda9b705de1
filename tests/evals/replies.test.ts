import { describe, expect, test } from 'vitest'
import { fold } from '../../packages/engine/src/guard/fold.ts'
import { HINTS_EN } from '../../packages/engine/src/guard/hints/hints-en.ts'
import { HINTS_FR } from '../../packages/engine/src/guard/hints/hints-fr.ts'
import { mayMatch } from '../../packages/engine/src/guard/prefilter/may-match.ts'
import { ALL_GUARD_RULES } from '../../packages/engine/src/guard/rules/all-guard-rules.ts'
import { FEIGNED_CLAUSES } from '../../packages/engine/src/guard/rules/feigned-feeling-clauses.ts'
import { FEIGNED_EN } from '../../packages/engine/src/guard/rules/feigned-feeling-words-en.ts'
import { FEIGNED_FR } from '../../packages/engine/src/guard/rules/feigned-feeling-words-fr.ts'
import { guardScore } from './guard-score.ts'
import { replies } from './replies.ts'

const SPLITS = ['train', 'dev', 'test'] as const
const bySplit = new Map(SPLITS.map((split) => [split, replies(split)]))
const all = [...bySplit.values()].flat()
const rules = new Map(ALL_GUARD_RULES.map((rule) => [rule.id, rule]))

describe('the corpus of replies', () => {
  test('has what it promises', () => {
    const count = (language: string): number =>
      all.filter((reply) => reply.language === language).length
    expect(count('fr')).toBeGreaterThanOrEqual(3_000)
    expect(count('en')).toBeGreaterThanOrEqual(1_000)
    const good = all.filter(({ findings }) => findings.length === 0)
    expect(good.length).toBeGreaterThanOrEqual(all.length / 3)
  })

  test('names each reply once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  test.each(SPLITS)('%s: findings quote the reply, of rules that concern its speaker', (split) => {
    for (const { id, text, speaker, findings } of bySplit.get(split) ?? [])
      for (const { rule, quote } of findings) {
        expect(text.includes(quote), `${id}: ${quote}`).toBe(true)
        const levels = rules.get(rule)?.levels
        expect(levels?.[speaker === 'ai' ? 'bot' : 'agent'], `${id}: ${rule}`).toBeDefined()
      }
  })

  test('answers no message in two splits', () => {
    const [train, ...held] = SPLITS.map(
      (split) => new Set((bySplit.get(split) ?? []).map(({ context }) => context.customer)),
    )
    for (const messages of held)
      expect([...messages].filter((message) => train?.has(message))).toEqual([])
  })

  test('has pairs of two, to one message', () => {
    const pairs = new Map<string, string[]>()
    for (const { pair, context } of all)
      if (pair) pairs.set(pair, [...(pairs.get(pair) ?? []), context.customer])
    for (const [pair, customers] of pairs) {
      expect(customers, pair).toHaveLength(2)
      expect(new Set(customers).size, pair).toBe(1)
    }
  })
})

const EXPRESSIONS = [HINTS_FR, HINTS_EN, FEIGNED_FR, FEIGNED_EN, FEIGNED_CLAUSES]
  .flat()
  .map(({ find }) => find)

test('no expression is spared where it matches', () => {
  let matched = 0
  for (const { text, context } of all.filter((_, at) => at % 4 === 0))
    for (const folded of [fold(text), fold(context.customer)])
      for (const find of EXPRESSIONS)
        if (folded.text.search(find) >= 0) {
          matched += 1
          expect(mayMatch(find, folded), `${find.source} in “${folded.text}”`).toBe(true)
        }
  expect(matched).toBeGreaterThan(2_000)
})

/* What a change may not undo: figures of the test split, less what chance alone moves. */
const FLOORS = {
  fr: { microF1: 0.7, goodLeftAlone: 0.82, pairsRight: 0.5 },
  en: { microF1: 0.67, goodLeftAlone: 0.82, pairsRight: 0.44 },
} as const

describe.each(['fr', 'en'] as const)('%s drafts are judged', (language) => {
  const score = guardScore(replies('test', [language]))

  test.each(['microF1', 'goodLeftAlone', 'pairsRight'] as const)('%s stands', (name) => {
    expect(score[name]).toBeGreaterThanOrEqual(FLOORS[language][name])
  })
})

test('claimed feelings are found', () => {
  const { rules: scored } = guardScore(replies('test'))
  const feigned = scored.find(({ rule }) => rule === 'feigned-feeling')
  expect(feigned?.found).toBeGreaterThanOrEqual(0.8 * (feigned?.there ?? Infinity))
})
