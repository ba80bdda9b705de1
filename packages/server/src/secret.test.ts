import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadSecret } from './secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diapason-secret-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('is made once, for its owner only, and stays', async () => {
  const first = await loadSecret(join(folder, 'data'))
  expect(first).toHaveLength(32)
  expect(await loadSecret(join(folder, 'data'))).toEqual(first)
  expect((await stat(join(folder, 'data', 'secret'))).mode & 0o777).toBe(0o600)
})

test('two first starts at once agree', async () => {
  const both = await Promise.all([loadSecret(folder), loadSecret(folder)])
  expect(both[0]).toEqual(both[1])
  expect(await readdir(folder)).toEqual(['secret'])
})

test('a damaged file is refused', async () => {
  await writeFile(join(folder, 'secret'), 'short')
  await expect(loadSecret(folder)).rejects.toThrow('holds 5 bytes')
})
