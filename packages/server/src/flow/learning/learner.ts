import { Worker } from 'node:worker_threads'
import type { Adjustment, Correction } from '@diapason/engine'

/** Learns from corrections, aside from everything else. */
export interface Learner {
  /** Is it learning already? One at a time, or it would take the processor from messages. */
  isBusy(): boolean
  /** @throws what its thread died of */
  learn(lessons: readonly Correction[]): Promise<Adjustment>
}

/**
 * A learner with a thread for each task: a thousand corrections take more than a second, and nobody's
 * message may wait that long.
 */
export function openLearner(): Learner {
  let running = 0
  return {
    isBusy: () => running > 0,
    learn: async (lessons) => {
      running += 1
      return learnAside(lessons).finally(() => (running -= 1))
    },
  }
}

function learnAside(lessons: readonly Correction[]): Promise<Adjustment> {
  return new Promise((resolve, reject) => {
    // the program's own entry for threads: it knows how the sources are run
    const entry = new URL('../../../bin/learning-thread.mjs', import.meta.url)
    const thread = new Worker(entry, { workerData: lessons })
    thread.on('message', resolve)
    thread.on('error', reject)
    thread.on('exit', (code) => reject(new Error(`the learning thread ended with code ${code}`)))
  })
}
