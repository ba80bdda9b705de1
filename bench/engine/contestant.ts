import { TEXTS } from '../texts.ts'
import { CONTESTANTS, type Read } from './contestants.ts'

/** A child process with one contestant. Reads for the asked milliseconds, answers with the rate. */
const read = CONTESTANTS[process.argv[2] ?? '']?.()
if (!read) throw new Error(`no contestant is called ${process.argv[2]}`)

process.on('message', ({ ms }: { ms: number }) => {
  void run(read, ms).then((figures) => process.send?.(figures))
})
process.send?.({ ready: true })

async function run(read: Read, ms: number) {
  let messages = 0
  let felt = 0
  const begin = performance.now()
  const cpu = process.cpuUsage()
  while (performance.now() - begin < ms) {
    for (const text of TEXTS) {
      const given = read(text)
      // A promise is awaited only where there is one: waiting would cost the others their rate.
      if ((typeof given === 'number' ? given : await given) !== 0) felt += 1
    }
    messages += TEXTS.length
  }
  const seconds = (performance.now() - begin) / 1_000
  const { user, system } = process.cpuUsage(cpu)
  return {
    perSecond: messages / seconds,
    perCpuSecond: (messages * 1e6) / (user + system),
    feltShare: felt / messages,
  }
}
