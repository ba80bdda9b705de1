import { describe, expect, it } from 'vitest'
import type { Evidence, Reading, Signal } from '../model.ts'
import { decide } from './decide.ts'
import { DEFAULT_POLICY } from './default-policy.ts'
import { handOverOf } from './message-policy.ts'
import type { Policy } from './policy.ts'
import { readingOf } from './reading-of.ts'
import type { Situation } from './situation.ts'

const situation = (facts: Partial<Situation>): Situation => ({
  turn: [readingOf()],
  earlier: [],
  failedTurns: 0,
  customerTyping: false,
  available: ['opening_hours', 'refund', 'order_status'],
  ...facts,
})
const policy = (facts: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...facts })
const about = (name: string, facts: Parameters<typeof readingOf>[0] = {}): Reading =>
  readingOf({ ...facts, intents: [{ name, certainty: 0.9 }] })
const angerWord: Evidence = {
  start: 0,
  end: 4,
  text: 'nuls',
  cue: 'word.anger',
  weight: 1.2,
  claim: 'anger',
}

describe('the rules that bring a person', () => {
  const rows: readonly (readonly [string, Partial<Situation>, string | null, boolean])[] = [
    ['a person asked for', { turn: [readingOf({ signals: ['asksHuman'] })] }, 'asks-human', true],
    ['self-harm', { turn: [readingOf({ signals: ['selfHarm'] })] }, 'self-harm', true],
    ['violence', { turn: [readingOf({ signals: ['violence'] })] }, 'violence', true],
    ['legal', { turn: [readingOf({ signals: ['legal'] })] }, 'legal', true],
    ['bereavement', { turn: [readingOf({ signals: ['bereavement'] })] }, 'bereavement', true],
    ['vulnerable', { turn: [readingOf({ signals: ['vulnerable'] })] }, 'vulnerable', true],
    [
      'in the first message of the burst',
      { turn: [readingOf({ signals: ['asksHuman'] }), readingOf()] },
      'asks-human',
      true,
    ],
    ['anger 3', { turn: [readingOf({ emotion: 'anger', intensity: 3 })] }, 'angry', true],
    [
      'anger 2, by the default policy',
      { turn: [readingOf({ emotion: 'anger', intensity: 2 })] },
      'angry',
      false,
    ],
    ['anger 1 stays', { turn: [readingOf({ emotion: 'anger', intensity: 1 })] }, null, false],
    [
      'unsure, but words of anger',
      {
        turn: [
          readingOf({
            emotion: 'unsure',
            intensity: 3,
            polarity: 'negative',
            evidence: [angerWord],
          }),
        ],
      },
      'angry',
      true,
    ],
    [
      'unsure without them stays',
      { turn: [readingOf({ emotion: 'unsure', intensity: 3, polarity: 'negative' })] },
      null,
      false,
    ],
    [
      'a negation of anger is no evidence',
      {
        turn: [
          readingOf({ emotion: 'unsure', intensity: 3, evidence: [{ ...angerWord, weight: -1 }] }),
        ],
      },
      null,
      false,
    ],
    [
      'frustration 3 stays',
      { turn: [readingOf({ emotion: 'frustration', intensity: 3 })] },
      null,
      false,
    ],
    ['despair', { turn: [readingOf({ emotion: 'sadness', intensity: 4 })] }, 'distress', false],
    ['tears of joy stay', { turn: [readingOf({ emotion: 'joy', intensity: 4 })] }, null, false],
    ['two failed turns', { failedTurns: 2 }, 'failed-turns', true],
    ['one failed turn stays', { failedTurns: 1 }, null, false],
    [
      'again and negative',
      { turn: [readingOf({ emotion: 'frustration', signals: ['repeatedContact'] })] },
      'repeated-contact-negative',
      true,
    ],
    [
      'again, said before, negative now',
      {
        earlier: [readingOf({ signals: ['repeatedContact'] })],
        turn: [readingOf({ emotion: 'worry', intensity: 1 })],
      },
      'repeated-contact-negative',
      true,
    ],
    [
      'again, in a neutral tone, stays',
      { turn: [readingOf({ signals: ['repeatedContact'] })] },
      null,
      false,
    ],
    [
      'insult',
      { turn: [readingOf({ emotion: 'frustration', signals: ['insult'] })] },
      'insult',
      false,
    ],
    ['banter stays', { turn: [readingOf({ emotion: 'joy', signals: ['insult'] })] }, null, false],
    ['leaving stays', { turn: [readingOf({ signals: ['churn'] })] }, null, false],
    ['a threat of reviews stays', { turn: [readingOf({ signals: ['public'] })] }, null, false],
  ]
  it.each(rows)('%s', (_, facts, rule, hard) => {
    const decision = decide(situation(facts), DEFAULT_POLICY)
    expect(decision.outcome === 'handover').toBe(rule !== null)
    if (rule !== null)
      expect(decision.reasons).toContainEqual(expect.objectContaining({ rule, hard }))
  })

  it('does not call anger distress', () => {
    const { reasons } = decide(
      situation({ turn: [readingOf({ emotion: 'anger', intensity: 4 })] }),
      DEFAULT_POLICY,
    )
    expect(reasons.map(({ rule }) => rule)).toEqual(['angry'])
  })

  it('keeps the hard rules in every mode, at every threshold, while the customer types', () => {
    const hard: readonly Partial<Situation>[] = [
      ...(['asksHuman', 'selfHarm', 'violence', 'legal', 'bereavement', 'vulnerable'] as const).map(
        (signal: Signal) => ({ turn: [readingOf({ signals: [signal] })] }),
      ),
      { turn: [readingOf({ emotion: 'anger', intensity: 3 })] },
      { failedTurns: 2 },
    ]
    for (const facts of hard)
      for (const mode of ['listen', 'suggest', 'answer'] as const)
        expect(
          decide(situation({ ...facts, customerTyping: true }), policy({ mode, angerHandover: 3 }))
            .outcome,
        ).toBe('handover')
  })

  it('shows the words a rule rests on', () => {
    const evidence = { ...angerWord, claim: 'legal', text: 'avocat' }
    const decision = decide(
      situation({ turn: [readingOf({ signals: ['legal'], evidence: [evidence] })] }),
      DEFAULT_POLICY,
    )
    expect(decision.reasons[0]?.evidence).toEqual([evidence])
  })

  it('names the gravest reason first', () => {
    const decision = decide(
      situation({ turn: [readingOf({ signals: ['asksHuman', 'selfHarm', 'legal'] })] }),
      DEFAULT_POLICY,
    )
    expect(decision.reasons.map(({ rule }) => rule)).toEqual(['self-harm', 'legal', 'asks-human'])
  })
})

describe('when no person is needed', () => {
  const rows: readonly (readonly [string, Partial<Situation>, Partial<Policy>, string, string])[] =
    [
      ['an approved answer', { turn: [about('opening_hours')] }, {}, 'reply', 'answerable'],
      ['no approved answer in this language', { turn: [about('invoice')] }, {}, 'reply', 'ask'],
      [
        'an answer the policy does not allow',
        { turn: [about('order_status')] },
        {},
        'reply',
        'ask',
      ],
      ['a greeting', { turn: [about('greeting')] }, {}, 'reply', 'small-talk'],
      [
        'a greeting before a question',
        { turn: [about('greeting'), about('refund')] },
        {},
        'reply',
        'answerable',
      ],
      ['thanks', { turn: [about('thanks')] }, {}, 'reply', 'small-talk'],
      ['are you a robot', { turn: [about('robot_question')] }, {}, 'reply', 'small-talk'],
      [
        'a problem without a subject',
        { turn: [readingOf({ emotion: 'disappointment' })] },
        {},
        'reply',
        'ask',
      ],
      ['nothing recognised', {}, {}, 'reply', 'unknown'],
      ['mode suggest', { turn: [about('refund')] }, { mode: 'suggest' }, 'suggest', 'answerable'],
      ['mode listen', { turn: [about('refund')] }, { mode: 'listen' }, 'wait', 'policy-listen'],
      [
        'still writing',
        { turn: [about('refund')], customerTyping: true },
        {},
        'wait',
        'customer-typing',
      ],
      [
        'still writing, a soft rule waits',
        { turn: [readingOf({ emotion: 'anger', intensity: 2 })], customerTyping: true },
        {},
        'wait',
        'customer-typing',
      ],
      ['nothing was said', { turn: [] }, {}, 'wait', 'nothing-said'],
    ]
  it.each(rows)('%s', (_, facts, rules, outcome, rule) => {
    const decision = decide(situation(facts), policy(rules))
    expect([decision.outcome, decision.reasons[0]?.rule]).toEqual([outcome, rule])
  })

  it('a policy may be stricter, never laxer', () => {
    const slight = situation({ turn: [readingOf({ emotion: 'anger', intensity: 1 })] })
    expect(decide(slight, policy({ angerHandover: 1 })).outcome).toBe('handover')
    expect(decide(situation({ failedTurns: 1 }), policy({ failedTurns: 1 })).outcome).toBe(
      'handover',
    )
  })
})

describe('priority', () => {
  const of = (facts: Partial<Situation>): number =>
    decide(situation(facts), DEFAULT_POLICY).priority
  const said = (...readings: readonly Parameters<typeof readingOf>[0][]) =>
    of({ turn: readings.map((facts) => readingOf(facts)) })

  it('puts a life before a threat before everything else', () => {
    const everything = readingOf({
      emotion: 'anger',
      intensity: 4,
      signals: ['legal', 'vulnerable', 'repeatedContact', 'asksHuman', 'bereavement', 'churn'],
    })
    const most = of({
      turn: [everything],
      failedTurns: 9,
      earlier: [readingOf({ emotion: 'joy' })],
    })
    expect(most).toBe(89)
    expect(of({ turn: [readingOf({ signals: ['violence'] })] })).toBe(95)
    expect(of({ earlier: [readingOf({ signals: ['selfHarm'] })] })).toBe(100)
  })

  it('lets a forecast break a tie, and never reach what somebody said', () => {
    const turn = [readingOf({ emotion: 'frustration', intensity: 1 })]
    const [without, with_] = [of({ turn }), of({ turn, mayRise: true })]
    expect(with_ - without).toBe(3)
    expect(of({ mayRise: true })).toBeLessThan(said({ emotion: 'frustration', intensity: 1 }))
    expect(of({ turn, mayRise: true })).toBeLessThan(said({ signals: ['asksHuman'] }))
  })

  const strong = { emotion: 'anger', intensity: 3 } as const
  const loudest = { emotion: 'anger', intensity: 2, signals: ['churn', 'public'] } as const
  const rows: readonly (readonly [string, number, string, number])[] = [
    [
      'bereavement with strong sadness',
      said({ emotion: 'sadness', intensity: 3, signals: ['bereavement'] }),
      'extreme anger with everything else',
      said({ emotion: 'anger', intensity: 4, signals: ['legal', 'repeatedContact', 'asksHuman'] }),
    ],
    [
      'bereavement of a vulnerable person',
      said({ signals: ['bereavement', 'vulnerable'] }),
      'strong anger',
      said(strong),
    ],
    ['extreme anger', said({ ...strong, intensity: 4 }), 'strong anger', said(strong)],
    [
      'open despair',
      said({ emotion: 'sadness', intensity: 4 }),
      'calm bereavement',
      said({ signals: ['bereavement'] }),
    ],
    ['strong anger', said(strong), 'calm bereavement', said({ signals: ['bereavement'] })],
    [
      'strong anger',
      said(strong),
      'bereavement, clearly sad, again',
      said({ emotion: 'sadness', signals: ['bereavement', 'repeatedContact', 'legal'] }),
    ],
    ['calm bereavement', said({ signals: ['bereavement'] }), 'legal', said({ signals: ['legal'] })],
    [
      'calm bereavement',
      said({ signals: ['bereavement'] }),
      'again and angry and legal',
      said({ ...loudest, signals: ['repeatedContact', 'legal', 'churn'] }),
    ],
    [
      'legal, calmly',
      said({ signals: ['legal'] }),
      'a person asked for with clear anger',
      said({ ...loudest, signals: ['asksHuman', 'churn', 'public'] }),
    ],
    [
      'again and slightly negative',
      said({ emotion: 'worry', intensity: 1, signals: ['repeatedContact'] }),
      'a person asked for, calmly',
      said({ signals: ['asksHuman'] }),
    ],
    [
      'a person asked for, calmly',
      said({ signals: ['asksHuman'] }),
      'clear anger, leaving, in public, after two failures',
      of({ turn: [readingOf(loudest)], failedTurns: 2, earlier: [readingOf({ emotion: 'joy' })] }),
    ],
    [
      'a person asked for, calmly',
      said({ signals: ['asksHuman'] }),
      'again, in a neutral tone',
      said({ signals: ['repeatedContact'] }),
    ],
  ]
  it.each(rows)('%s (%i) comes before %s (%i)', (_, before, __, after) =>
    expect(before).toBeGreaterThan(after),
  )

  it('is 40 for a person asked for, as by the button', () =>
    expect(said({ signals: ['asksHuman'] })).toBe(40))

  it('rises with feeling and a falling path, and is 0 for a calm question', () => {
    expect(of({ turn: [about('refund')] })).toBe(0)
    const levels = ([1, 2, 3, 4] as const).map((intensity) => said({ emotion: 'anger', intensity }))
    expect(levels).toEqual([9, 18, 76, 78])
    const sad = { turn: [readingOf({ emotion: 'sadness', intensity: 2 })] }
    expect(of({ ...sad, earlier: [readingOf({ emotion: 'joy' })] })).toBe(of(sad) + 8)
    expect(of({ ...sad, earlier: [readingOf({ emotion: 'sadness' })] })).toBe(of(sad))
  })
})

describe('handOverOf', () => {
  const rows: readonly (readonly [string, Reading, boolean])[] = [
    ['anger 3', readingOf({ emotion: 'anger', intensity: 3 }), true],
    ['anger 2 is the workspace’s choice', readingOf({ emotion: 'anger', intensity: 2 }), false],
    ['vulnerable', readingOf({ signals: ['vulnerable'] }), true],
    ['insult alone', readingOf({ emotion: 'frustration', signals: ['insult'] }), false],
    ['despair without other signs', readingOf({ emotion: 'sadness', intensity: 4 }), false],
    ['again, negative', readingOf({ emotion: 'frustration', signals: ['repeatedContact'] }), true],
    ['again, neutral', readingOf({ signals: ['repeatedContact'] }), false],
    ['leaving', readingOf({ signals: ['churn'] }), false],
  ]
  it.each(rows)('%s', (_, reading, expected) => expect(handOverOf(reading)).toBe(expected))
})
