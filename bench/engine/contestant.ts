import { TEXTS } from '../texts.ts'
import { CONTESTANTS, type Read } from './contestants.ts'

/** A child process with one contestant. Reads for the asked milliseconds, answers with the rate. */
const open = CONTESTANTS[process.argv[2] ?? '']
if (!open) throw new Error(`no contestant is called ${process.argv[2]}`)
const read = await open()
let next = 0

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
    const given = read(TEXTS[next++ % TEXTS.length] ?? '')
    // A promise is awaited only where there is one: waiting would cost the others their rate.
    if ((typeof given === 'number' ? given : await given) !== 0) felt += 1
    messages += 1
  }
  const seconds = (performance.now() - begin) / 1_000
  const { user, system } = process.cpuUsage(cpu)
  return {
    perSecond: messages / seconds,
    perCpuSecond: (messages * 1e6) / (user + system),
    /** Share of messages with a feeling other than 0: shows that a contestant reads at all. */
    feltShare: felt / messages,
  }
}
