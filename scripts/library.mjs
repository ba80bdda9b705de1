import { run } from './run.mjs'
import { setup } from './setup.mjs'

/** `node scripts/library.mjs`: makes the package of the engine and says what each part of it weighs. */
setup()
process.exitCode = run('tests/library/make.ts')
