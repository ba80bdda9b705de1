/** The probability that a score stands for: 0 is even odds. */
export const logistic = (score: number): number => 1 / (1 + Math.exp(-score))
