/**
 * The same weights less the mean over the classes. Probabilities do not change, and a weight then
 * says how much more it speaks for one class than for all.
 *
 * @param weights `classes` numbers a row
 */
export function centred(weights: Float64Array, classes: number): Float64Array {
  const means = new Float64Array(weights.length / classes)
  weights.forEach((weight, at) => (means[Math.floor(at / classes)]! += weight / classes))
  return weights.map((weight, at) => weight - means[Math.floor(at / classes)]!)
}
