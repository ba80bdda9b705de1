import { availableParallelism } from 'node:os'
import { UsageError } from '../command.ts'

/** No machine for this has more processors. */
const MOST_JOBS = 64

/** How many threads `--jobs` asks for; as many as there are processors when it was not given. */
export function jobsNamed(given: string | boolean | undefined): number {
  if (given === undefined) return availableParallelism()
  const count = Number(given)
  if (Number.isInteger(count) && count >= 1 && count <= MOST_JOBS) return count
  throw new UsageError(`--jobs is a whole number from 1 to ${MOST_JOBS}.`)
}
