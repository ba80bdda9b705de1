import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const LENGTH = 32

/**
 * The 32 bytes that sign visitor tokens and sessions: the file `secret` of the data folder, made
 * at the first start and readable by its owner only. Whoever deletes it signs everybody out.
 *
 * @throws Error when the file exists but does not hold 32 bytes
 * @example
 * const secret = await loadSecret(config.dataFolder)
 */
export async function loadSecret(dataFolder: string): Promise<Uint8Array> {
  const file = join(dataFolder, 'secret')
  const found = (await read(file)) ?? (await make(file, dataFolder))
  if (found.length === LENGTH) return new Uint8Array(found)
  throw new Error(
    `${file} holds ${found.length} bytes instead of ${LENGTH}. Bring the former file back, or delete it: everybody has to sign in again then.`,
  )
}

async function read(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written whole and durably before it gets its name; of two first starts one wins. */
async function make(file: string, dataFolder: string): Promise<Buffer> {
  await mkdir(dataFolder, { recursive: true, mode: 0o711 })
  const draft = `${file}.new-${randomUUID()}`
  const handle = await open(draft, 'w', 0o600)
  await handle.writeFile(randomBytes(LENGTH))
  await handle.sync()
  await handle.close()
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    // some mounted file systems know no hard links
    if (error.code !== 'EEXIST') return rename(draft, file)
  })
  await rm(draft, { force: true })
  return readFile(file)
}
