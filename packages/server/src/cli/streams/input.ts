import { open } from 'node:fs/promises'

/** Bytes to read, and how many there are where that is known. */
export interface Input {
  readonly chunks: AsyncIterable<Buffer>
  readonly size: number | null
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf])
/** Enough for the first line of any table. */
const HEAD = 4096
const FIRST_LINE = /\S[^\n]*\n/

/** Opens a file, or standard input for `null` or `-`. @throws the system's error */
export async function openInput(file: string | null): Promise<Input> {
  if (file === null || file === '-') return { chunks: process.stdin, size: null }
  const handle = await open(file)
  const stat = await handle.stat()
  if (!stat.isDirectory()) {
    return {
      chunks: handle.createReadStream({ highWaterMark: 256 * 1024 }),
      size: stat.size || null,
    }
  }
  await handle.close()
  throw Object.assign(new Error(`${file} is a folder`), { code: 'EISDIR' })
}

/**
 * Looks at the beginning, as far as the first line with words in it, without taking it away; a byte
 * order mark is dropped.
 */
export async function peek(chunks: AsyncIterable<Buffer>) {
  const iterator = chunks[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  while (head.length < HEAD && !FIRST_LINE.test(head.toString())) {
    const next = await iterator.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  const start = head.subarray(0, BOM.length).equals(BOM) ? head.subarray(BOM.length) : head
  return { head: start, chunks: rest(start, iterator) }
}

async function* rest(head: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head
  for (;;) {
    const next = await iterator.next()
    if (next.done) return
    yield next.value
  }
}
