import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { COMMANDS } from './commands.ts'

vi.setConfig({ testTimeout: 30_000 })

const PROGRAM = fileURLToPath(new URL('../../bin/diapason.mjs', import.meta.url))

interface Finished {
  readonly code: number
  readonly out: string
  readonly err: string
}

function diapason(words: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { env: { PATH: '/usr/bin:/bin', ...env } }
    const child = execFile(process.execPath, [PROGRAM, ...words], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

describe('help', () => {
  test('without a word it teaches', async () => {
    const { code, out, err } = await diapason([])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(`\n  ${name} `)
    for (const part of ['Usage', 'Examples', 'Exit codes']) expect(out).toContain(part)
  })

  test.each(Object.entries(COMMANDS))('of %s names every option', async (_, { load }) => {
    const { help, options } = await load()
    for (const part of ['Usage\n', 'Exit codes\n']) expect(help).toContain(part)
    for (const option of Object.keys(options)) expect(help).toContain(`--${option}`)
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100)
  })

  test('of a command needs nothing else to be right', async () => {
    const { code, out } = await diapason(['backup', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('diapason backup FILE')
  })

  test('the version is the package’s', async () => {
    const { out } = await diapason(['--version'])
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('typed wrong: exit code 2, the reason, and where to look', () => {
  test.concurrent.each<[words: string[], said: RegExp]>([
    [['fly'], /no command "fly".*\nSee: diapason --help/],
    [['toString'], /no command/],
    [['serve', '--port', '1'], /'--port'[^]*See: diapason serve --help/],
    [['serve', 'now'], /Too many words: now/],
    [['backup'], /missing[^]*See: diapason backup --help/],
    [['restore', 'a', 'b'], /Too many words: b/],
    [['analyse', '--format', 'xml'], /no format "xml": jsonl, csv, text/],
    [['analyse', '/no/such/file'], /cannot be read[^]*ENOENT/],
    [['analyse', '/tmp'], /is a folder/],
    [['check', '--lang', 'de'], /--lang is one of: fr, en[^]*See: diapason check --help/],
    [['check', '/tmp'], /is a folder/],
    [['user'], /missing/],
    [['user', 'promote', 'a@b.c'], /add, list, link or disable/],
    [['user', 'add'], /e-mail is missing/],
    [['user', 'add', 'a@b.c'], /--name/],
    [['user', 'add', 'a@b.c', '--name', 'A', '--role', 'boss'], /no role "boss"/],
    [['key', 'add', ' '], /name of the key/],
    [['key', 'revoke', '7'], /id of the key/],
    [['policy', 'export'], /missing/],
    [['policy', 'obey', 'a.json'], /export or import/],
    [['customer', 'forget', 'a'], /export or erase/],
    [['customer', 'erase', '17'], /Give the id/],
    [['customer', 'erase', '0191d3a0-5b1e-4c8e-9d7a-2f6f1c0e8a55'], /--yes/],
    [['customer', 'export', '0191d3a0-5b1e-4c8e-9d7a-2f6f1c0e8a55'], /file is missing/],
  ])('%j', async (words, said) => {
    const { code, out, err } = await diapason(words)
    expect(err).toMatch(said)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('wrong settings are told all at once', async () => {
    const { code, err } = await diapason(['serve'], { PORT: 'x', LOG_LEVEL: 'loud' })
    expect(code).toBe(2)
    expect(err).toMatch(/PORT is "x"[^]*LOG_LEVEL is "loud"/)
  })
})
