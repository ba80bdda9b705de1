const SMALLEST = 1024
const SPREAD = 0x9e3779b1

/** A set of whole numbers from 1 to 2³¹ − 1: one look at memory where a `Set` takes several. */
export class NumberSet {
  /** Open addressing; 0 is free, and half of the room is. */
  #slots = new Int32Array(SMALLEST)
  #shift = Math.clz32(SMALLEST) + 1
  #size = 0

  has(value: number): boolean {
    return this.#slots[this.#slotOf(value)] === value
  }

  add(value: number): void {
    const slot = this.#slotOf(value)
    if (this.#slots[slot] === value) return
    this.#slots[slot] = value
    this.#size++
    if (2 * this.#size > this.#slots.length) this.#grow()
  }

  /** Where a value stands, or the free slot where it would. */
  #slotOf(value: number): number {
    const slots = this.#slots
    let slot = Math.imul(value, SPREAD) >>> this.#shift
    for (; ; slot = (slot + 1) & (slots.length - 1)) {
      const found = slots[slot]
      if (found === value || found === 0) return slot
    }
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(2 * before.length)
    this.#shift--
    for (const value of before) if (value !== 0) this.#slots[this.#slotOf(value)] = value
  }
}
