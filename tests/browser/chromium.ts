import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** No sandbox, since tests often run as root; no calls home, since nobody asked for them. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser without a screen. It ends with its `close`, and with this process at the latest. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ARGS, headless: true })
}

/** The one that `CHROMIUM` names, else Debian's, else the one that the lock file brings along. */
async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM']
  if (named) return named
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
