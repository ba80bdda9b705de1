/** What a model is asked about: hashed features with their values, in parallel. */
export class FeatureList {
  readonly keys: number[] = []
  readonly values: number[] = []

  add(key: number, value: number): void {
    this.keys.push(key)
    this.values.push(value)
  }

  /** What was added since `from` weighs as `share` does: a long message does not speak louder. */
  temper(from: number, share: number): void {
    let sum = 0
    for (let at = from; at < this.values.length; at++) sum += this.values[at] ?? 0
    const factor = share / Math.sqrt(Math.max(1, sum))
    for (let at = from; at < this.values.length; at++)
      this.values[at] = (this.values[at] ?? 0) * factor
  }
}
