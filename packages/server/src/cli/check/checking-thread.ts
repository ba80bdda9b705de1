import { serveThread } from '../threads/serve-thread.ts'
import { checkBatch } from './check-batch.ts'

serveThread(checkBatch)
