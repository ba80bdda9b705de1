const LEAST = 0.3
const MOST = 4
const STEPS = 40
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Mean negative log likelihood of the true classes when scores are divided by a temperature. */
function surprise(scores: readonly Float64Array[], labels: readonly number[], temperature: number) {
  let sum = 0
  scores.forEach((row, at) => {
    const top = Math.max(...row) / temperature
    const total = row.reduce((all, score) => all + Math.exp(score / temperature - top), 0)
    sum += Math.log(total) + top - row[labels[at] as number]! / temperature
  })
  return sum / scores.length
}

/**
 * The temperature at which probabilities are most honest (Guo et al. 2017), from scores of
 * messages that the model had not seen. It changes no order, only how sure the model says it is.
 *
 * @returns between 0.3 and 4; above 1 the model was too sure
 */
export function temperatureFor(scores: readonly Float64Array[], labels: readonly number[]): number {
  let low = Math.log(LEAST)
  let high = Math.log(MOST)
  for (let step = 0; step < STEPS; step++) {
    const left = high - GOLDEN * (high - low)
    const right = low + GOLDEN * (high - low)
    if (surprise(scores, labels, Math.exp(left)) < surprise(scores, labels, Math.exp(right)))
      high = right
    else low = left
  }
  return Math.exp((low + high) / 2)
}
