import { pause } from '../talk/pause.ts'
import type * as Files from './files.ts'

type FilesModule = typeof Files

/** Attempts until the network is back; after that the next file asks anew. */
const MOST = 60
let loading: Promise<FilesModule> | null = null

const attempt = async (count: number): Promise<FilesModule> => {
  try {
    return await import('./files.ts')
  } catch (error) {
    if (count >= MOST) throw error
    await new Promise((done) => setTimeout(done, pause(count, Math.random())))
    return attempt(count + 1)
  }
}

/** What handles files, fetched once, and again as long as it takes. */
export const loadFiles = (): Promise<FilesModule> => {
  loading ??= attempt(0).catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
