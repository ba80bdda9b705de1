import { once } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import {
  ANGRY,
  check,
  type Finished,
  GOOD,
  GOOD_EN,
  lines,
  start,
  WANTING,
} from './check/run-check.ts'

vi.setConfig({ testTimeout: 30_000 })

interface Found {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly level: string
  readonly reason: string
  readonly suggestion: string | null
}
interface Verdict {
  readonly id: string | number
  readonly findings: readonly Found[]
  readonly allowed: boolean
}

const verdictsOf = ({ out }: Finished): Verdict[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Verdict)

describe('JSON Lines', () => {
  test('a verdict has the promised fields in the promised order', async () => {
    const text = 'Bonjour, votre demande sera traitée par nos équipes, merci.'
    const done = await check(lines({ id: 'a-1', lang: 'fr-BE', speaker: 'agent', text }))
    const [verdict] = verdictsOf(done)
    const [finding] = verdict?.findings ?? []
    expect({ code: done.code, err: done.err }).toEqual({ code: 1, err: '' })
    expect(Object.keys(verdict ?? {})).toEqual(['id', 'findings', 'allowed'])
    expect(Object.keys(finding ?? {})).toEqual([
      'rule',
      'start',
      'end',
      'level',
      'reason',
      'suggestion',
    ])
    expect(verdict).toMatchObject({ id: 'a-1', allowed: true })
    expect(finding).toMatchObject({
      rule: 'passive-ownership',
      level: 'warn',
      suggestion: 'je m’en occupe et je vous réponds ici',
    })
    expect(finding?.reason).toContain('personne n’agit')
    expect(text.slice(finding?.start, finding?.end)).toBe(
      'votre demande sera traitée par nos équipes',
    )
  })

  type Case = [id: string, line: object, rules: string[], allowed: boolean]
  const CASES: readonly Case[] = [
    ['good French', { lang: 'fr', speaker: 'agent', text: GOOD }, [], true],
    ['good English', { lang: 'en', speaker: 'ai', text: GOOD_EN }, [], true],
    [
      'a bot that feigns a feeling',
      { lang: 'en', speaker: 'ai', text: 'I know how you feel.' },
      ['feigned-feeling'],
      false,
    ],
    [
      'a person who says the same',
      { lang: 'en', speaker: 'agent', text: 'I know how you feel.' },
      [],
      true,
    ],
    [
      'a customer who has waited',
      {
        speaker: 'agent',
        text: 'Je vérifie et je vous réponds ici.',
        context: { minutes_waiting: 90 },
      },
      ['no-apology-for-delay'],
      true,
    ],
    [
      'an angry customer, whose message is read',
      { speaker: 'agent', text: 'Bonjour.', context: { customer: ANGRY } },
      ['no-next-step'],
      true,
    ],
    [
      'our fault',
      {
        speaker: 'agent',
        text: 'Désolé si vous avez été impacté par ce retard.',
        context: { our_fault: true },
      },
      ['no-ownership-of-fault'],
      true,
    ],
    [
      'words said before',
      {
        speaker: 'agent',
        text: 'Je suis désolé pour la gêne. Je vérifie.',
        context: { prior_replies: ['Je suis désolé pour la gêne.'] },
      },
      ['repeated-formula'],
      true,
    ],
    [
      'nothing known',
      {
        speaker: 'agent',
        text: GOOD,
        lang: null,
        context: {
          customer: null,
          minutes_waiting: null,
          customer_name: null,
          prior_replies: null,
          our_fault: null,
          company: null,
        },
      },
      [],
      true,
    ],
    ['context null', { speaker: 'agent', text: GOOD, context: null }, [], true],
    ['no words', { speaker: 'agent', text: '' }, [], true],
  ]

  test('what is found, in each line by itself', async () => {
    const done = await check(lines(...CASES.map(([id, line]) => ({ id, ...line }))))
    expect(
      verdictsOf(done).map(({ id, findings, allowed }) => ({
        id,
        rules: findings.map(({ rule }) => rule),
        allowed,
      })),
    ).toEqual(CASES.map(([id, , rules, allowed]) => ({ id, rules, allowed })))
    expect({ code: done.code, err: done.err }).toEqual({ code: 1, err: '' })
  })

  test('nothing found: exit code 0', async () => {
    const good = lines({ speaker: 'agent', text: GOOD }, { speaker: 'ai', text: GOOD_EN })
    const done = await check(good)
    expect(verdictsOf(done)).toEqual([1, 2].map((id) => ({ id, findings: [], allowed: true })))
    expect({ code: done.code, err: done.err }).toEqual({ code: 0, err: '' })
  })

  test('reasons are in the language of the line, else French', async () => {
    const given = [{ lang: 'en' }, { lang: 'fr' }, { lang: 'de' }, {}]
    const draft = { speaker: 'agent', text: WANTING }
    const reasons = async (words: string[]) =>
      verdictsOf(await check(lines(...given.map((one) => ({ ...draft, ...one }))), words)).map(
        ({ findings }) => (findings[0]?.reason.startsWith('Dans') ? 'fr' : 'en'),
      )
    expect(await reasons([])).toEqual(['en', 'fr', 'fr', 'fr'])
    expect(await reasons(['--lang', 'en'])).toEqual(['en', 'fr', 'fr', 'en'])
  })

  test('the company’s own name promises nothing', async () => {
    const line = {
      speaker: 'ai',
      text: 'Bienvenue chez Remboursement garanti. Quel est le numéro de commande ?',
    }
    const done = await check(
      lines(line, { ...line, context: { company: 'Remboursement garanti' } }),
    )
    expect(verdictsOf(done).map(({ allowed }) => allowed)).toEqual([false, true])
  })

  test('a speaker that is not named may be named for all', async () => {
    const done = await check(lines({ text: 'I know how you feel.' }), ['--speaker', 'ai'])
    expect(verdictsOf(done).map(({ allowed }) => allowed)).toEqual([false])
  })
})

describe('lines that cannot be checked keep their place', () => {
  const ok = { speaker: 'agent', text: GOOD }
  /** A null id: the line's number. */
  type Case = [line: string | Buffer, id: string | number | null, error: string, said: string]
  const CASES: readonly Case[] = [
    ['{"text":', null, 'not_json', 'not JSON'],
    ['["text"]', null, 'not_an_object', 'not a JSON object'],
    [Buffer.from('{"text":"d\xe9j\xe0"}', 'latin1'), null, 'not_utf8', 'not UTF-8'],
    [
      JSON.stringify({ ...ok, text: 'a'.repeat(1024 * 1024) }),
      null,
      'too_long',
      'longer than 1 MiB',
    ],
    ['{"id":"x"}', 'x', 'invalid_text', '"text" is missing'],
    ['{"id":7,"text":1}', 7, 'invalid_text', '"text" is not a string'],
    ['{"id":{},"text":""}', null, 'invalid_id', '"id" is neither a string nor a number'],
    ['{"id":"x","text":"","lang":1}', 'x', 'invalid_lang', '"lang" is not a string'],
    ['{"id":"x","text":""}', 'x', 'invalid_speaker', '"speaker" is missing'],
    [
      '{"id":"x","text":"","speaker":"toString"}',
      'x',
      'invalid_speaker',
      '"speaker" is neither "ai" nor "agent"',
    ],
    [
      '{"id":"x","text":"","speaker":"ai","context":[]}',
      'x',
      'invalid_context',
      '"context" is not an object',
    ],
    [
      '{"id":"x","text":"","speaker":"ai","context":{"minutes_waiting":"90"}}',
      'x',
      'invalid_context',
      '"context.minutes_waiting" is not a number',
    ],
    [
      '{"id":"x","text":"","speaker":"ai","context":{"prior_replies":[1]}}',
      'x',
      'invalid_context',
      '"context.prior_replies" is not a list of strings',
    ],
  ]

  test('each gives one line, named on standard error', async () => {
    const good = Buffer.from(lines({ ...ok, id: 'ok' }))
    const given = CASES.flatMap(([line]) => [Buffer.from(line), Buffer.from('\n\n'), good])
    const done = await check(Buffer.concat(given))
    const numbered = CASES.map(([, id, error, said], place) => ({
      id,
      error,
      said,
      line: place * 3 + 1,
    }))
    expect(verdictsOf(done)).toEqual(
      numbered.flatMap(({ id, error, line }) => [
        { id: id ?? line, error },
        { id: 'ok', findings: [], allowed: true },
      ]),
    )
    expect(done.err).toBe(
      numbered.map(({ line, said, error }) => `line ${line}: ${said} (${error})\n`).join(''),
    )
    expect(done.code).toBe(2)
  })
})

describe('as part of a pipe', () => {
  test('a long input keeps its order, on several threads as on one', async () => {
    const count = 3_000
    const draft = (id: number) =>
      id % 1000 === 999
        ? '{"text":\n'
        : lines({ id, speaker: 'agent', lang: 'fr', text: id % 2 ? WANTING : GOOD })
    const long = Array.from({ length: count }, (_, id) => draft(id)).join('')
    const done = await check(long, ['--jobs', '3'])
    expect(await check(long, ['--jobs', '1'])).toEqual(done)
    const verdicts = verdictsOf(done)
    expect(verdicts.map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, id) => (id % 1000 === 999 ? id + 1 : id)),
    )
    expect(verdicts.filter(({ findings }) => findings?.length === 1)).toHaveLength(1_497)
    expect(done).toMatchObject({
      code: 2,
      err: [1000, 2000, 3000].map((line) => `line ${line}: not JSON (not_json)\n`).join(''),
    })
  })

  test('a line is answered at once, and a reader that has seen enough ends it quietly', async () => {
    const child = start([])
    let err = ''
    child.stderr.on('data', (part) => (err += part))
    child.stdin.on('error', () => undefined)
    child.stdin.write(lines({ id: 'a', speaker: 'agent', text: GOOD }))
    const [first] = await once(child.stdout, 'data')
    expect(JSON.parse(String(first))).toEqual({ id: 'a', findings: [], allowed: true })
    child.stdout.destroy()
    child.stdin.end(lines({ speaker: 'agent', text: GOOD }).repeat(5_000))
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
