import { openEmbedded } from '../../packages/server/src/store/embedded.ts'

/** A process of its own that opens the database of a folder, says so, and keeps it until told. */
const database = await openEmbedded(process.argv[2] ?? '', { log: console.error })
process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)))
process.on('SIGUSR2', () => {
  throw new Error('told to fail')
})
setInterval(() => undefined, 60_000)
// last, since whoever reads it may tell us to end at once
console.log(database.url)
