/**
 * How much each example counts: rare classes more than their number, but less than if all were
 * equal (√).
 *
 * @param labels class of each example, −1 for none
 */
export function balance(labels: readonly number[], classes: number): Float64Array {
  const counts = new Float64Array(classes)
  for (const label of labels) if (label >= 0) counts[label]!++
  const all = labels.filter((label) => label >= 0).length
  return Float64Array.from(labels, (label) => Math.sqrt(all / classes / (counts[label] || 1)))
}
