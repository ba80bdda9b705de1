import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installPeers } from './peers.mjs'
import { root, setup } from './setup.mjs'

/** `npm run evals -- [--data FOLDER] [--split dev] [--json FILE] [--markdown FILE]` */
setup()
installPeers()
const file = join(root, 'tests', 'evals', 'evaluate.ts')
const words = ['--import', 'tsx', file, ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1
