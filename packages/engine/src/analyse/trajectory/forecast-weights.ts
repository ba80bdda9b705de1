/** Written by `npm run train`, from 264 conversations of `corpus/conversations`. */
export const forecastWeights = {
  bias: -2.421,
  weights: {
    positive: -2.161,
    rise: -1.896,
    unacknowledged: 0.433,
    repeatedContact: 1.059,
    insisting: 1.751,
    contradicting: 0.814,
    shortReply: 0.967,
    emphasis: 1.173,
  },
  hold: 0.26,
  once: 0.38,
}
