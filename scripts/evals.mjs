import { installPeers } from './peers.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'

/** `npm run evals -- [--data FOLDER] [--split dev] [--json FILE] [--markdown FILE]` */
setup()
installPeers()
process.exitCode = run('tests/evals/evaluate.ts', process.argv.slice(2))
