import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCENARIOS, scenarioOf } from './all-scenarios.ts'
import { debrief } from './debrief.ts'
import { type AgentTurn, type Play, rehearse } from './play.ts'
import { CELLS, type Scenario } from './scenario.ts'

const REPLIES: Record<'fr' | 'en', readonly string[]> = {
  fr: [
    'Calmez-vous, il fallait faire attention.',
    'Votre demande a été transmise au service concerné.',
    'Ce n’est pas possible.',
    'Je comprends.',
    'Je regarde.',
    'Quel est votre numéro ?',
    'Je vous rappelle demain à 10 h.',
    'N’hésitez pas si vous avez d’autres questions.',
  ],
  en: [
    'Calm down, you should have been careful.',
    'Your request has been passed to the department.',
    'That is not possible.',
    'I understand.',
    'I’m looking into it.',
    'What is your number?',
    'I’ll ring you tomorrow at 10 am.',
    'Do not hesitate to ask if you have any other questions.',
  ],
}
const COLD: Record<'fr' | 'en', string> = { fr: REPLIES.fr[0] ?? '', en: REPLIES.en[0] ?? '' }

const named = SCENARIOS.map((one) => [`${one.id} ${one.language}`, one] as const)
const customerLines = ({ turns }: Play): string[] =>
  turns.filter(({ by }) => by === 'customer').map(({ text }) => text)
const agentTurns = ({ turns }: Play): AgentTurn[] =>
  turns.filter((turn): turn is AgentTurn => turn.by === 'agent')

describe('the scenarios', () => {
  test('at least twelve, the same ones in both languages', () => {
    const idsIn = (language: string) =>
      SCENARIOS.filter((one) => one.language === language).map(({ id }) => id)
    expect(idsIn('fr').length).toBeGreaterThanOrEqual(12)
    expect(idsIn('en')).toEqual(idsIn('fr'))
    expect(new Set(idsIn('fr')).size).toBe(idsIn('fr').length)
  })

  test.each(named)('%s: several lines for whatever happens, none twice', (_, scenario) => {
    for (const cell of CELLS) expect(scenario.lines[cell].length, cell).toBeGreaterThanOrEqual(2)
    const all = [scenario.opening, ...CELLS.flatMap((cell) => scenario.lines[cell])]
    expect(new Set(all).size).toBe(all.length)
    for (const cell of CELLS)
      for (const line of scenario.lines[cell])
        if (line.includes('{'))
          expect([cell, line]).toEqual(['hurt', expect.stringContaining('{words}')])
    // one that quotes nothing, for a passage too long to be said back
    expect(scenario.lines.hurt.some((line) => !line.includes('{words}'))).toBe(true)
  })

  const french = SCENARIOS.filter(({ language }) => language === 'fr')
  test.each(french.map((one) => [one.id, one] as const))('%s: French spaces', (_, scenario) => {
    const all = [
      scenario.situation,
      scenario.opening,
      ...CELLS.flatMap((cell) => scenario.lines[cell]),
    ]
    for (const text of all) expect(text).not.toMatch(/ [;:!?»]|« |'/u)
  })

  test.each(named)('%s: the reply that is shown at the end is received well', (_, scenario) => {
    const play = rehearse(scenario, 1, [scenario.possible])
    const [turn] = agentTurns(play)
    // what is learnt may err; what the patterns find does not
    expect(turn?.findings.filter(({ by }) => by === 'pattern')).toEqual([])
    expect(turn?.foreseen.effect).toBe('calms')
    expect(play.ending).toBe('relieved')
  })
})

describe('a play', () => {
  test.each(named)('%s: cold words raise, and the customer says them back', (_, scenario) => {
    const play = rehearse(scenario, 5, [COLD[scenario.language]])
    const [, , answer] = play.turns
    expect(answer?.by === 'customer' && answer.tension).toBeGreaterThanOrEqual(
      Math.min(4, scenario.tension + 1),
    )
    const [turn] = agentTurns(play)
    expect(turn?.findings.some(({ text }) => answer?.text.includes(text))).toBe(true)
  })

  test.each(named)('%s: who hears nothing but delay goes in the end', (_, scenario) => {
    const vague = [1, 3, 4, 1, 3, 4, 1, 3].map((at) => REPLIES[scenario.language][at] ?? '')
    expect(rehearse(scenario, 2, vague).ending).toBe('left')
  })

  test('a call back alone settles nothing: the step must be one that the company can keep', () => {
    for (const scenario of SCENARIOS) {
      const play = rehearse(scenario, 3, [REPLIES[scenario.language][6] ?? ''])
      expect([scenario.id, play.ending]).toEqual([scenario.id, null])
      expect(debrief(play).missing).toContain('facts')
    }
  })

  const plays = fc.record({
    scenario: fc.constantFrom(...SCENARIOS),
    seed: fc.nat(),
    picks: fc.array(fc.nat(REPLIES.fr.length - 1), { minLength: 1, maxLength: 14 }),
  })
  const played = ({
    scenario,
    seed,
    picks,
  }: {
    scenario: Scenario
    seed: number
    picks: number[]
  }) =>
    rehearse(
      scenario,
      seed,
      picks.map((at) => REPLIES[scenario.language][at] ?? ''),
    )

  test('ends, never says a line twice, leaves no slot open, and is the same again', () => {
    fc.assert(
      fc.property(plays, (given) => {
        const play = played(given)
        const lines = customerLines(play)
        expect(new Set(lines).size).toBe(lines.length)
        expect(lines.join('\n')).not.toMatch(/[{}]/u)
        expect(agentTurns(play).length).toBeLessThanOrEqual(12)
        if (given.picks.length >= 12) expect(play.ending).not.toBeNull()
        expect(played(given)).toEqual(play)
      }),
      { numRuns: 60, seed: 4 },
    )
  })

  test('seeds give different customers', () => {
    const scenario = scenarioOf('ironical', 'fr')
    const seen = new Set(
      Array.from(
        { length: 12 },
        (_, seed) => rehearse(scenario, seed, ['Je regarde.']).turns[2]?.text,
      ),
    )
    expect(seen.size).toBeGreaterThan(1)
  })

  test('replies after the end are not heard', () => {
    const scenario = scenarioOf('late-parcel', 'fr')
    const ended = rehearse(scenario, 3, [scenario.possible])
    expect(rehearse(scenario, 3, [scenario.possible, 'Encore un mot.'])).toEqual(ended)
  })

  test('an unknown scenario is refused', () => {
    expect(() => scenarioOf('nobody', 'fr')).toThrow(RangeError)
  })
})

describe('the debrief', () => {
  const scenario = scenarioOf('late-parcel', 'fr')

  test('names the words that hurt, why, and what may stand there instead', () => {
    const { passages, path, missing } = debrief(rehearse(scenario, 1, [COLD.fr]))
    expect(path).toEqual([3, 4])
    expect(missing).toEqual(['acknowledges', 'dates'])
    const scolded = passages.find(({ name }) => name === 'escalating-tone')
    expect(scolded).toMatchObject({ kind: 'rule', reply: 0, helped: false, text: 'Calmez-vous' })
    expect(scolded?.reason?.fr).not.toBe('')
    expect(scolded?.suggestion).not.toBeNull()
  })

  test('names what worked', () => {
    const { passages, missing } = debrief(rehearse(scenario, 1, [scenario.possible]))
    expect(missing).toEqual([])
    const helped = passages.filter((passage) => passage.helped).map(({ name }) => name)
    expect(helped).toEqual(['acknowledges', 'apologises', 'dates', 'offers-choice'])
  })

  test('before any reply there is nothing to say', () => {
    expect(debrief(rehearse(scenario, 1, []))).toEqual({ path: [3], passages: [], missing: [] })
  })

  test('it holds no number that grades: a path of tension, and words', () => {
    const told = debrief(rehearse(scenario, 1, [COLD.fr]))
    expect(new Set(Object.keys(told))).toEqual(new Set(['missing', 'passages', 'path']))
  })
})
