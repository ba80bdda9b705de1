import { parentPort, workerData } from 'node:worker_threads'
import { adjust, type Correction } from '@diapason/engine'

// One thread, one workspace: what was said comes in with it, what follows goes out.
parentPort?.postMessage(adjust(workerData as readonly Correction[]), [])
