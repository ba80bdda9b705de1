import { serveThread } from '../threads/serve-thread.ts'
import { readBatch } from './read-batch.ts'

serveThread(readBatch)
