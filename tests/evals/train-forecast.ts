/*
 * Fits the forecast of a conversation on `corpus/conversations`, from what the trained reading
 * hears: `npm run train` calls it last. The same corpus and weights give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { conversations } from './conversations.ts'
import { fitForecast } from './forecast-fit.ts'
import { follow } from './forecast-turns.ts'

const FILE = new URL(
  '../../packages/engine/src/analyse/trajectory/forecast-weights.ts',
  import.meta.url,
)

const all = conversations('train').map(follow)
const { weights, waiting, oneBound } = fitForecast(all)
const { bias, weights: byName, hold, once } = weights
const lines = Object.entries(byName).map(([name, weight]) => `    ${name}: ${weight},`)
writeFileSync(
  FILE,
  [
    `/** Written by \`npm run train\`, from ${all.length} conversations of \`corpus/conversations\`. */`,
    'export const forecastWeights = {',
    `  bias: ${bias},`,
    '  weights: {',
    ...lines,
    '  },',
    `  hold: ${hold},`,
    `  once: ${once},`,
    '}',
    '',
  ].join('\n'),
)
const worsening = all.filter(({ worsens }) => worsens).length
const told = ({ found, falseAlarms }: typeof waiting): string =>
  `${found} foretold, ${falseAlarms.toFixed(1)} false alarms in 100 that do not get worse`
console.log(`${all.length} conversations, ${worsening} get worse; held out, ten folds:`)
console.log(`waiting (${hold} twice, or ${once}): ${told(waiting)}`)
console.log(`one bound (${oneBound.bound}): ${told(oneBound)}`)
