import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { FreshDatabase } from '../fresh-database.ts'
import { serverProcess } from '../faults/server-process.ts'
import { openChromium } from './chromium.ts'
import { listen } from './listen.ts'

/** The real program with its production patience, and a browser in front of it. */
export interface Stage {
  readonly url: string
  readonly databaseUrl: string
  /** The one-time link that the program has printed for the first administrator. */
  readonly signInLink: string
  /** Somebody's browser: nothing in it, and nothing shared with anybody else. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>
  /** Everything that went wrong on any page so far: errors, warnings, refused by the CSP. */
  readonly troubles: readonly string[]
  close(): Promise<void>
}

const FRENCH: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  viewport: { width: 1280, height: 800 },
}

/**
 * Opens server and browser on a database of their own, which is dropped in the end. `settings` are more
 * of the server’s environment.
 *
 * @example
 * const stage = await openStage(await freshDatabase())
 * afterAll(() => stage.close())
 * const page = await (await stage.context()).newPage()
 */
export async function openStage(
  database: FreshDatabase,
  settings: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  const undo: (() => Promise<unknown>)[] = [() => database.drop()]
  // a browser that has crashed must not leave the server and its database behind
  const close = async () => {
    const failures: unknown[] = []
    for (const step of undo.splice(0)) {
      try {
        await step()
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'the stage could not be cleared')
  }
  try {
    const server = await serverProcess(database.url, settings)
    undo.unshift(() => server.remove())
    const browser = await openChromium()
    undo.unshift(() => browser.close())
    await server.start()
    const troubles: string[] = []
    const context: Stage['context'] = async (options = {}) => {
      const opened = await browser.newContext({ baseURL: server.url, ...FRENCH, ...options })
      opened.setDefaultTimeout(15_000)
      opened.on('page', (page: Page) => listen(page, troubles))
      return opened
    }
    return {
      url: server.url,
      databaseUrl: database.url,
      signInLink: linkIn(server.output()),
      context,
      troubles,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function linkIn(output: string): string {
  const link = /\S+\/console\/sign-in\?token=\S+/.exec(output)?.[0]
  if (!link) throw new Error(`no sign-in link was printed:\n${output}`)
  return link
}
