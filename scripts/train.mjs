import { run } from './run.mjs'
import { setup } from './setup.mjs'

/**
 * `npm run train`: trains the engine’s weights on `corpus/`, then the forecast of conversations and
 * the heads of the guard on what those weights hear, and last how a draft is likely to be received.
 * The same corpus gives the same bytes.
 */
setup()
process.exitCode =
  run('tests/evals/train.ts') ||
  run('tests/evals/train-forecast.ts') ||
  run('tests/evals/train-words.ts') ||
  run('tests/evals/train-guard.ts') ||
  run('tests/evals/train-foresee.ts')
