import { run } from './run.mjs'
import { setup } from './setup.mjs'

/** `npm run train`: trains the engine’s weights on `corpus/`. The same corpus gives the same bytes. */
setup()
process.exitCode = run('tests/evals/train.ts')
