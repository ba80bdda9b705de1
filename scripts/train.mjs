import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, setup } from './setup.mjs'

/** `npm run train`: trains the engine’s weights on `corpus/`. The same corpus gives the same bytes. */
setup()
const words = ['--import', 'tsx', join(root, 'tests', 'evals', 'train.ts')]
process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1
