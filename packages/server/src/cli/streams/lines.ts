/** A line as bytes, without its end; `bytes` is null when it is longer than {@link LONGEST_LINE}. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Buffer | null
}

/** 1 MiB: nobody writes such a message, and memory must stay constant. */
export const LONGEST_LINE = 1024 * 1024

const NEW_LINE = 10
const CARRIAGE_RETURN = 13

/** Cuts bytes into lines at LF or CRLF; the last one needs no end. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const open = new OpenLine()
  let number = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      number += 1
      yield { number, bytes: open.close(chunk.subarray(from, end)) }
      from = end + 1
    }
    open.add(chunk.subarray(from))
  }
  if (!open.isEmpty) yield { number: number + 1, bytes: open.close(Buffer.alloc(0)) }
}

/** The beginning of a line whose end has not come yet. */
class OpenLine {
  #parts: Buffer[] = []
  #length = 0

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(part: Buffer): void {
    if (part.length === 0) return
    this.#length += part.length
    if (this.#length > LONGEST_LINE) this.#parts = []
    else this.#parts.push(part)
  }

  close(last: Buffer): Buffer | null {
    this.add(last)
    const tooLong = this.#length > LONGEST_LINE
    const whole = this.#parts.length === 1 ? (this.#parts[0] ?? null) : Buffer.concat(this.#parts)
    this.#parts = []
    this.#length = 0
    if (tooLong || !whole) return null
    return whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole
  }
}
