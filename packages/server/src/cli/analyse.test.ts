import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 30_000 })

const PROGRAM = fileURLToPath(new URL('../../bin/diapason.mjs', import.meta.url))

const start = (words: readonly string[]) =>
  spawn(process.execPath, [PROGRAM, 'analyse', ...words], { stdio: 'pipe' })

interface Finished {
  readonly code: number | null
  readonly err: string
  readonly readings: readonly Record<string, unknown>[]
}

async function analyse(input: string | Buffer, words: readonly string[] = []): Promise<Finished> {
  const child = start(words)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  const readings = out.split('\n').slice(0, -1)
  return { code, err, readings: readings.map((line) => JSON.parse(line)) }
}

const pairs = ({ readings }: Finished) => readings.map(({ id, text }) => [id, text])

describe('a reading', () => {
  test('has the promised fields in the promised order', async () => {
    const text = 'C’est la 3e fois que j’écris, toujours rien !! Passez-moi un conseiller.'
    const { code, err, readings } = await analyse(
      JSON.stringify({ text, id: 'a-1', lang: 'fr-BE' }),
    )
    const [reading = {}] = readings
    expect({ code, err, count: readings.length }).toEqual({ code: 0, err: '', count: 1 })
    expect(Object.keys(reading)).toEqual(
      'id text language polarity valence emotion emotions intensity address signals handOver certainty evidence'.split(
        ' ',
      ),
    )
    expect(reading).toMatchObject({ id: 'a-1', text, language: 'fr', handOver: true })
    expect(reading['signals']).toMatchObject({
      asksHuman: true,
      repeatedContact: true,
      legal: false,
    })
    const evidence = reading['evidence'] as { start: number; end: number; text: string }[]
    expect(evidence.length).toBeGreaterThan(0)
    for (const one of evidence) {
      expect(Object.keys(one)).toEqual(['start', 'end', 'text', 'cue', 'weight'])
      expect(one.text).toBe(text.slice(one.start, one.end))
    }
  })
})

describe('what is read, and what is reported', () => {
  type Case = [name: string, input: string | Buffer, words: string[], read: unknown[], said: string]
  test.concurrent.each<Case>([
    ['nothing', '', [], [], ''],
    [
      'plain lines',
      'un\ndeux\n',
      [],
      [
        [1, 'un'],
        [2, 'deux'],
      ],
      '',
    ],
    [
      'no end of the last line',
      'un\ndeux',
      [],
      [
        [1, 'un'],
        [2, 'deux'],
      ],
      '',
    ],
    [
      'CRLF and a byte order mark',
      '\ufeffun\r\ndeux\r\n',
      [],
      [
        [1, 'un'],
        [2, 'deux'],
      ],
      '',
    ],
    [
      'blank lines are counted',
      'un\n\n  \nquatre\n',
      [],
      [
        [1, 'un'],
        [4, 'quatre'],
      ],
      '',
    ],
    ['U+2028 ends no line', 'un\u2028deux\n', [], [[1, 'un\u2028deux']], ''],
    [
      'no UTF-8',
      Buffer.from('un\nd\xe9jà\ntrois\n', 'latin1'),
      [],
      [
        [1, 'un'],
        [3, 'trois'],
      ],
      'line 2: not UTF-8\n',
    ],
    [
      'too long',
      `un\n${'a'.repeat(1024 * 1024 + 1)}\ntrois\n`,
      [],
      [
        [1, 'un'],
        [3, 'trois'],
      ],
      'line 2: longer than 1 MiB\n',
    ],
    [
      'JSON Lines',
      '{"text":"un"}\n{"text":"","id":7}\n',
      [],
      [
        [1, 'un'],
        [7, ''],
      ],
      '',
    ],
    ['a plain line that looks like JSON', '{oui}\n', ['--format', 'text'], [[1, '{oui}']], ''],
    [
      'bad JSON among good',
      '{"text":"un"}\n{"text":\n{"text":"trois"}\n',
      [],
      [
        [1, 'un'],
        [3, 'trois'],
      ],
      'line 2: not JSON\n',
    ],
    ['no text', '{"id":1}\n', [], [], 'line 1: "text" is missing\n'],
    [
      'text of another kind',
      '{"text":1}\n{"text":null}\n',
      [],
      [],
      'line 1: "text" is not a string\nline 2: "text" is not a string\n',
    ],
    [
      'no object',
      '{"text":"un"}\n["text"]\nnull\n',
      [],
      [[1, 'un']],
      'line 2: not a JSON object\nline 3: not a JSON object\n',
    ],
    [
      'an odd id',
      '{"text":"un","id":{}}\n',
      [],
      [],
      'line 1: "id" is neither a string nor a number\n',
    ],
    [
      'CSV',
      'id,text\na,un\nb,"deux, ""trois"""\n',
      [],
      [
        ['a', 'un'],
        ['b', 'deux, "trois"'],
      ],
      '',
    ],
    [
      'CSV with semicolons, as French tables have',
      'Text;Canal\n"un;deux";mail\n',
      [],
      [[2, 'un;deux']],
      '',
    ],
    ['CSV with tabs', 'text\tid\nun\ta\n', [], [['a', 'un']], ''],
    [
      'CSV with lines in a cell',
      'id,text\n,"un\ndeux"\n,trois\n',
      [],
      [
        [2, 'un\ndeux'],
        [4, 'trois'],
      ],
      '',
    ],
    ['CSV of one column', 'text\nun\n', ['--format', 'csv'], [[2, 'un']], ''],
    [
      'CSV with a short line',
      'id,text\n1\n2,deux\n',
      [],
      [['2', 'deux']],
      'line 2: "text" is missing\n',
    ],
    [
      'CSV with loose quotes',
      'id,text\n1,"un" deux\n2,trois\n',
      [],
      [
        ['1', '"un" deux'],
        ['2', 'trois'],
      ],
      '',
    ],
  ])('%s', async (_, input, words, read, said) => {
    const finished = await analyse(input, words)
    expect(pairs(finished)).toEqual(read)
    expect(finished.err).toBe(said)
    expect(finished.code).toBe(said === '' ? 0 : 1)
  })

  test('CSV without the column is a mistake of the whole', async () => {
    const { code, err } = await analyse('a,b\n1,2\n', ['--format', 'csv'])
    expect(code).toBe(2)
    expect(err).toContain('no column "text", only: a, b')
  })
})

describe('a file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diapason analyse '))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each([
    ['a.csv', 'text\nun\n', [[2, 'un']]],
    ['a.txt', '{oui}\n', [[1, '{oui}']]],
    ['A.JSONL', '{"text":"un"}\n', [[1, 'un']]],
  ])('%s is understood by its ending', async (name, content, read) => {
    const file = join(folder, name)
    await writeFile(file, content)
    expect(pairs(await analyse('', [file]))).toEqual(read)
  })
})

describe('a long input', () => {
  const SAID = [
    'Bonjour, où est mon colis ?',
    'C’est la 3e fois que j’écris, toujours rien !!',
    'Thank you so much, it arrived.',
  ]
  const line = (place: number) =>
    place % 1000 === 999 ? '{"text":' : JSON.stringify({ id: `m${place}`, text: SAID[place % 3] })
  const long = Array.from({ length: 3_000 }, (_, place) => line(place)).join('\n')
  const bad = [1000, 2000, 3000].map((number) => `line ${number}: not JSON\n`).join('')

  test('is read on several threads as on one: the same lines in the same order', async () => {
    const many = await analyse(long, ['--jobs', '3'])
    const one = await analyse(long, ['--jobs', '1'])
    expect(many.readings).toEqual(one.readings)
    expect(many.readings.map(({ id }) => id)).toEqual(
      Array.from({ length: 3_000 }, (_, place) => `m${place}`).filter((id) => !id.endsWith('999')),
    )
    expect([many.code, one.code]).toEqual([1, 1])
    const told = (threads: string) =>
      new RegExp(
        `^${bad}2,997 messages in [\\d.]+ s, [\\d,]+ a second, on ${threads}, at most [\\d,]+ MB of memory\\n$`,
      )
    expect(many.err).toMatch(told('3 threads'))
    expect(one.err).toMatch(told('1 thread'))
  })

  test('is taken no faster than its readings are', async () => {
    const child = start(['--jobs', '2'])
    child.stdin.on('error', () => undefined)
    const thousand = `${SAID[1]}\n`.repeat(1_000)
    const offered = 60
    let taken = 0
    for (let sent = 0; sent < offered; sent++) child.stdin.write(thousand, () => (taken += 1))
    // nobody reads the output: after a while no more of the input is taken
    let before = -1
    const isStill = () => taken > 0 && before === (before = taken)
    await vi.waitUntil(isStill, { timeout: 20_000, interval: 2_000 })
    expect(taken).toBeLessThan(offered / 2)

    let lines = 0
    child.stdout.on('data', (part: Buffer) => {
      for (const byte of part) if (byte === 10) lines += 1
      if (lines > 5_000) child.stdout.destroy()
    })
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(lines).toBeGreaterThan(5_000)
  })

  test.each(['0', '1.5', 'all', '-1'])('on %s threads cannot be', async (jobs) => {
    const { code, err } = await analyse('un', [`--jobs=${jobs}`])
    expect({ code, err }).toEqual({
      code: 2,
      err: '--jobs is a whole number from 1 to 64.\nSee: diapason analyse --help\n',
    })
  })
})

describe('as part of a pipe', () => {
  test('a reader that has seen enough ends it quietly', async () => {
    const child = start([])
    let err = ''
    child.stderr.on('data', (part) => (err += part))
    child.stdin.on('error', () => undefined)
    child.stdin.write('Bonjour, où est mon colis ?\n'.repeat(20_000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('a line is answered at once, not when the input ends', async () => {
    const child = start([])
    child.stdin.write('Bonjour\n')
    const [first] = await once(child.stdout, 'data')
    expect(JSON.parse(String(first))).toMatchObject({ id: 1, text: 'Bonjour' })
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })
})
