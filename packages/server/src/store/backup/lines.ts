import { StringDecoder } from 'node:string_decoder'

/** The lines of a UTF-8 stream, cut at `\n` only: JSON may hold U+2028, where readline cuts too. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
