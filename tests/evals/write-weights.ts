import { writeFileSync } from 'node:fs'

const WEIGHTS = new URL('../../packages/engine/src/weights/', import.meta.url)

/** Writes a file of the weights that ship. */
export function writeWeights(name: string, text: string): void {
  writeFileSync(new URL(name, WEIGHTS), `/** Written by \`npm run train\`. */\n${text}\n`)
}
