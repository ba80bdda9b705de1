import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ANGRY, check, GOOD, GOOD_EN, lines, WANTING } from './check/run-check.ts'

vi.setConfig({ testTimeout: 30_000 })

describe('a plain text', () => {
  test('is one draft, with a report in its language', async () => {
    const { code, out, err } = await check(`Bonjour,\r\n\r\nÀ ce jour rien. ${WANTING}\n`)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(
      /^3:17 {2}à revoir {2}passive-ownership \(motif\)\n {2}«\u202fVotre demande sera traitée\u202f»\n {2}Dans cette phrase[^\n]*\n {2}Plutôt\u202f: «\u202fJe m’en occupe et je vous réponds ici\u202f»\n\n1 remarque\.\n$/u,
    )
  })

  test('of a bot in English', async () => {
    const { code, out } = await check('Hello.\nI know how you feel.\n', ['--speaker', 'ai'])
    expect(code).toBe(1)
    expect(out).toMatch(
      /^2:1 {2}block {2}feigned-feeling \(pattern\)\n {2}“I know how you feel”\n {2}An automated [^\n]*\n\n1 finding\. The bot could not send this reply\.\n$/,
    )
  })

  test.concurrent.each([
    ['good French', GOOD, [], 'Aucune remarque.\n'],
    ['good English', GOOD_EN, [], 'No findings.\n'],
    ['a template', '{prénom}, je vérifie.', [], 'Aucune remarque.\n'],
    ['an object, taken as words', '{"où":1}', ['--format', 'text'], 'Aucune remarque.\n'],
    ['in a language that was said', 'Ok.', ['--lang', 'en'], 'No findings.\n'],
    ['nothing at all', '', [], ''],
    ['blank lines alone, as JSON Lines', ' \n\n', ['--format', 'jsonl'], ''],
  ])('with nothing found: %s', async (_, text, words, said) => {
    expect(await check(text, words)).toEqual({ code: 0, out: said, err: '' })
  })

  test.concurrent.each([
    [['--waited', '90'], 'no-apology-for-delay'],
    [['--customer', ANGRY], 'no-apology-for-delay'],
    [['--our-fault', 'yes'], 'no-ownership-of-fault'],
    [['--our-fault', 'no'], null],
    [['--name', 'Camille'], null],
  ])('%j is taken into account', async (words, rule) => {
    const { out } = await check('Une erreur s’est produite.', words)
    const rules = [...out.matchAll(/ ([a-z-]+) \([a-z]+\)\n/g)].map(([, id]) => id)
    expect(rules).toEqual(rule === null ? [] : expect.arrayContaining([rule]))
  })

  test('cannot write to the terminal what it likes', async () => {
    const { out } = await check(
      'Votre demande \u001b[31msera traitée. Je pense que \u001b]0;x\u0007',
      ['--waited', '90'],
    )
    expect(out).toContain('no-apology-for-delay')
    // oxlint-disable-next-line no-control-regex -- it is what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
})

describe('a file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diapason check '))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const file = async (name: string, content: string | Buffer): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }

  test('is understood by its ending', async () => {
    const object = lines({ speaker: 'agent', text: WANTING })
    expect((await check('', [await file('A.JSONL', object)])).out).toMatch(/^\{"id":1,.*\}\n$/)
    expect((await check('', [await file('plain', object)])).out).toMatch(/^\{"id":1,.*\}\n$/)
    expect((await check('', [await file('a.txt', object)])).out).toMatch(/^1:\d+ {2}à revoir/)
  })

  test('may hold the customer’s message', async () => {
    const path = await file('message.txt', ANGRY)
    const { code, out } = await check('Bonjour.', ['--customer-file', path])
    expect(code).toBe(1)
    expect(out).toContain('no-next-step')
  })

  test.each<[string, string | Buffer, RegExp]>([
    ['latin.txt', Buffer.from('d\xe9j\xe0', 'latin1'), /^The text is not UTF-8\.\n/],
    ['long.txt', 'a '.repeat(600_000), /^The text is longer than 1 MiB\.\n/],
  ])('%s is a mistake of the whole', async (name, content, said) => {
    const { code, out, err } = await check('', [await file(name, content)])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(said)
  })
})

describe('typed wrong', () => {
  test.concurrent.each<[words: string[], said: string]>([
    [['--speaker', 'human'], '--speaker is one of: ai, agent.'],
    [['--lang', 'de'], '--lang is one of: fr, en.'],
    [['--our-fault', 'maybe'], '--our-fault is one of: yes, no.'],
    [['--waited', 'long'], '--waited is a number of minutes.'],
    [['--waited='], '--waited is a number of minutes.'],
    [['--customer', 'a', '--customer-file', 'b'], '--customer or --customer-file: one of them.'],
    [['--customer-file', '/no/such/file'], 'The customer’s message cannot be read: ENOENT'],
    [['--jobs', '0'], '--jobs is a whole number from 1 to 64.'],
    [['/no/such/file'], 'The file cannot be read: ENOENT'],
    [
      ['--format', 'jsonl', '--waited', '5'],
      '--waited is for a plain text; JSON Lines have "context".',
    ],
  ])('%j', async (words, said) => {
    const { code, out, err } = await check('Bonjour', words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
    expect(err).toContain('See: diapason check --help')
  })
})
