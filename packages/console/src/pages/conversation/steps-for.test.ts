import { describe, expect, it } from 'vitest'
import { stepsFor } from './steps-for.ts'

const me = 'me'
const agent = (id: string) => ({ id, name: id })

describe('stepsFor', () => {
  const cases: [string, Parameters<typeof stepsFor>[0], string[]][] = [
    ['waiting', { state: 'open', owner: 'queue', agent: null }, ['take', 'return', 'close']],
    ['with the bot', { state: 'open', owner: 'bot', agent: null }, ['take', 'close']],
    ['mine', { state: 'open', owner: 'agent', agent: agent(me) }, ['close', 'return']],
    [
      'a colleague’s',
      { state: 'open', owner: 'agent', agent: agent('other') },
      ['take', 'return', 'close'],
    ],
    ['closed', { state: 'closed', owner: 'agent', agent: agent(me) }, ['reopen']],
  ]
  it.each(cases)('%s', (_, summary, expected) => {
    expect(stepsFor(summary, me)).toEqual(expected)
  })
})
