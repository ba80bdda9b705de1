#!/usr/bin/env node
// Diapason runs from its TypeScript sources: no build step stands between a change and its effect.
import { register } from 'tsx/esm/api'

register()
const { run } = await import('../src/cli/cli.ts')
await run(process.argv.slice(2))
