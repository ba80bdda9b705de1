import { expect, test } from 'vitest'
import { fillVariables, variablePieces } from './variables.ts'

const NOTHING = { customer: null, email: null, reference: null, agent: null, company: null }

test('what is known is put in, each time; what is not stays in its braces', () => {
  const text = '{{customer}}, {{customer}} : {{reference}}'
  expect(fillVariables(text, { ...NOTHING, customer: 'Mme Roux' })).toBe(
    'Mme Roux, Mme Roux : {{reference}}',
  )
})

test('a value is taken as it is, whatever signs it holds, and never filled again', () => {
  const values = { ...NOTHING, customer: '$& {{agent}} $1', agent: 'Nour' }
  expect(fillVariables('Bonjour {{customer}}', values)).toBe('Bonjour $& {{agent}} $1')
})

test('other braces are words like any', () => {
  const text = 'Écrivez {{ votre nom }} et {{inconnu}} {{customer}'
  expect(fillVariables(text, { ...NOTHING, customer: 'Mme Roux' })).toBe(text)
  expect(variablePieces(text).every(({ variable }) => variable === null)).toBe(true)
})

test('a text is cut where variables stand', () => {
  expect(variablePieces('Bonjour {{customer}}.')).toEqual([
    { text: 'Bonjour ', variable: null },
    { text: '{{customer}}', variable: 'customer' },
    { text: '.', variable: null },
  ])
})
