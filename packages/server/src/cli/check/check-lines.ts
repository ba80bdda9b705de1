import type { Output } from '../streams/output.ts'
import { Pipeline } from '../threads/pipeline.ts'
import { Threads } from '../threads/threads.ts'
import { CHECKING } from './checking.ts'
import type { ExitCode } from './exit-code.ts'
import type { CheckLine } from './read-lines.ts'

/** One verdict a line out, in the order of the lines. */
export async function checkLines(
  lines: AsyncIterable<CheckLine>,
  jobs: number,
  output: Output,
): Promise<ExitCode> {
  const threads = new Threads(CHECKING, jobs)
  let [found, bad] = [0, 0]
  const pipeline = new Pipeline(threads, output, (checked) => {
    found += checked.found
    bad += checked.bad
  })
  try {
    for await (const line of lines) {
      if (output.isClosed) break
      const full = pipeline.add(line)
      if (full) await full
    }
    if (!output.isClosed) await pipeline.end()
  } finally {
    await threads.close()
  }
  if (bad > 0) return 2
  return found > 0 ? 1 : 0
}
