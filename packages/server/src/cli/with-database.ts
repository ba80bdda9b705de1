import { type Config, configFromEnvironment } from '../config.ts'
import { openStore, type Store } from '../store/db.ts'
import { openEmbedded } from '../store/embedded.ts'

/**
 * Opens the database of this installation for one short piece of work, also beside a running
 * Diapason, and leaves it as it was found.
 */
export async function withDatabase<T>(
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const config = configFromEnvironment()
  // an orderly exit also ends the database server, a signal's default would leave it behind
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const embedded = config.databaseUrl
    ? null
    : await openEmbedded(config.dataFolder, { log: console.error, share: true })
  try {
    const store = openStore(config.databaseUrl ?? embedded?.url ?? '', 2, 0)
    try {
      return await work(store, config)
    } finally {
      await store.close()
    }
  } finally {
    await embedded?.stop()
  }
}
