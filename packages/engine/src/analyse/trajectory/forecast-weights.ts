/** Written by `npm run train`, from 264 conversations of `corpus/conversations`. */
export const forecastWeights = {
  bias: -2.415,
  weights: {
    positive: -2.23,
    rise: -1.603,
    unacknowledged: 0.378,
    repeatedContact: 1.05,
    insisting: 1.771,
    contradicting: 0.826,
    shortReply: 0.986,
    emphasis: 1.156,
  },
  hold: 0.22,
  once: 0.38,
}
