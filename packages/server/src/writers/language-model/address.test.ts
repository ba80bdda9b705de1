import type { LookupAddress } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { expectAllowed, isPublicAddress, lookupPublic } from './address.ts'

describe('an address of our own networks is not public', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fd12::1',
    'fe80::1',
    '2002:7f00:1::',
    'ff02::1',
    'localhost',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1111'])('but %s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('a host', () => {
  const isAllowed = (url: string, hosts: readonly string[] = []) => {
    try {
      expectAllowed(new URL(url), hosts)
      return true
    } catch {
      return false
    }
  }

  test.each<[url: string, hosts: string[], allowed: boolean]>([
    ['https://api.mistral.ai/v1', [], true],
    ['http://api.mistral.ai/v1', [], false],
    ['http://ollama:11434/v1', ['ollama'], true],
    ['http://ollama:11434/v1', ['ollama:11434'], true],
    ['http://ollama:8080/v1', ['ollama:11434'], false],
    ['https://ollama/v1', [], false],
    ['https://ollama/v1', ['ollama:443'], true],
    ['http://[::1]:8080/v1', ['[::1]:8080'], true],
    ['https://key@api.mistral.ai/v1', ['api.mistral.ai'], false],
  ])('%s, where %j are named: %s', (url, hosts, allowed) => {
    expect(isAllowed(url, hosts)).toBe(allowed)
  })

  test('that leads to this machine is not asked, whatever it is called', async () => {
    const looked = await new Promise<{ error: Error | null; found: string | LookupAddress[] }>(
      (done) => lookupPublic('localhost', {}, (error, found) => done({ error, found })),
    )
    expect(looked).toMatchObject({ error: { kind: 'address' }, found: '' })
  })
})
