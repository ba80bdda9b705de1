import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Refusal } from './refusal.ts'

/**
 * Addresses of machines, links and networks of one's own, and those that nobody has. Two lists: one
 * that holds `::ffff:0:0/96` takes every IPv4 address for one of these.
 */
const OWN = { 4: new BlockList(), 6: new BlockList() }
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  OWN[4].addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  OWN[6].addSubnet(net, bits, 'ipv6')

/** Can this address be reached from anywhere, so that asking it tells nothing of our network? */
export const isPublicAddress = (address: string): boolean => {
  const version = isIP(address)
  if (version === 4) return !OWN[4].check(address, 'ipv4')
  return version === 6 && !OWN[6].check(address, 'ipv6')
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

/** Has whoever runs the server named this host? `localhost` names every port, `localhost:80` one. */
export const isNamedHost = (url: URL, hosts: readonly string[]): boolean => {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return hosts.includes(url.hostname) || hosts.includes(`${url.hostname}:${port}`)
}

/**
 * Where a language model may be asked: at hosts that the operator named, and at public ones over
 * https. Workspaces set the address, so it must not open the network behind the server.
 *
 * @throws Refusal `address`
 */
export function expectAllowed(url: URL, hosts: readonly string[]): void {
  if (url.username || url.password) throw new Refusal('address')
  if (isNamedHost(url, hosts)) return
  const host = bare(url.hostname)
  const isPublic = isIP(host) === 0 ? host.includes('.') : isPublicAddress(host)
  if (url.protocol !== 'https:' || !isPublic) throw new Refusal('address')
}

/** Looks a public host up, and refuses it when any of its addresses is not: the answer is used. */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return done(new Refusal('address'), '', 0)
    if (options.all === true) return done(null, addresses)
    done(null, first.address, first.family)
  })
}

/** The same rules for whoever else sends to an address that a workspace has set. */
export const reachOf = (hosts: readonly string[]) => ({
  expect: (url: URL): void => expectAllowed(url, hosts),
  lookup: (url: URL): LookupFunction | undefined =>
    isNamedHost(url, hosts) ? undefined : lookupPublic,
})
