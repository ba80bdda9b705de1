import { analyse, type Speaker } from '@diapason/engine'
import { UsageError } from '../command.ts'
import { languageOf } from '../language-of.ts'
import { decode } from '../streams/decode.ts'
import { LONGEST_LINE } from '../streams/lines.ts'
import type { Output } from '../streams/output.ts'
import type { Background } from './draft-to-check.ts'
import type { ExitCode } from './exit-code.ts'
import { judge } from './judge.ts'
import { textReport } from './text-report.ts'

/** How a plain text is to be taken. */
export interface TextSettings {
  readonly speaker: Speaker
  /** null: as the text shows. */
  readonly language: 'fr' | 'en' | null
  readonly background: Background
  readonly coloured: boolean
}

/** The whole text is one draft; a report for a person comes out. */
export async function checkText(
  chunks: AsyncIterable<Buffer>,
  { speaker, language, background, coloured }: TextSettings,
  output: Output,
): Promise<ExitCode> {
  const text = await wholeText(chunks)
  const draft = { speaker, language: language ?? recognised(text), text, background }
  const verdict = judge(draft)
  await output.write(Buffer.from(textReport(draft, verdict, coloured)))
  return verdict.findings.length > 0 ? 1 : 0
}

const recognised = (text: string): 'fr' | 'en' => languageOf(analyse(text).language.tag) ?? 'fr'

async function wholeText(chunks: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > LONGEST_LINE) throw new UsageError('The text is longer than 1 MiB.')
    parts.push(chunk)
  }
  const text = decode(Buffer.concat(parts))
  if (text === null) throw new UsageError('The text is not UTF-8.')
  return text
}
