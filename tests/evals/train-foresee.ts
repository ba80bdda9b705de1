/*
 * Fits how a draft is likely to be received on `corpus/conversations`, from what the trained reading
 * and the guard say: `npm run train` calls it last. The same corpus and weights give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { EFFECTS } from '../../packages/engine/src/foresee/sum.ts'
import { fitForesee, heldOutReplies } from './foresee-fit.ts'
import { receivedReplies } from './foresee-turns.ts'

const FILE = new URL('../../packages/engine/src/foresee/foresee-weights.ts', import.meta.url)

const all = receivedReplies('train')
const { calmsBelow, raisesAbove, weights } = fitForesee(all)
const keyOf = (name: string): string => (name.includes('-') ? `'${name}'` : name)
const lines = Object.entries(weights).map(([name, weight]) => `    ${keyOf(name)}: ${weight},`)
writeFileSync(
  FILE,
  [
    `/** Written by \`npm run train\`, from ${all.length} answered replies of \`corpus/conversations\`. */`,
    'export const foreseeWeights = {',
    `  calmsBelow: ${calmsBelow},`,
    `  raisesAbove: ${raisesAbove},`,
    '  weights: {',
    ...lines,
    '  },',
    '}',
    '',
  ].join('\n'),
)
console.log(`${all.length} answered replies`, { calmsBelow, raisesAbove, ...weights })
const held = heldOutReplies(all).map(({ reply, probabilities }) => ({
  came: reply.effect,
  said: EFFECTS.reduce((a, b) => (probabilities[b] > probabilities[a] ? b : a)),
}))
for (const effect of EFFECTS) {
  const said = held.filter((one) => one.said === effect)
  const right = said.filter(({ came }) => came === effect)
  console.log(`held out, ten folds: ${effect} foreseen ${said.length} times, ${right.length} right`)
}
