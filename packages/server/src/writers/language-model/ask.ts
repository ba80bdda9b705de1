import type { FinishReason, LanguageModel as Model, TextStreamPart, ToolSet } from 'ai'
import { Refusal } from './refusal.ts'

/** What a model is asked: the rules, and what they are applied to. */
export interface Prompt {
  readonly system: string
  readonly user: string
}

/** What it wrote, and the tokens it says to have used. */
export interface Answer {
  readonly text: string
  readonly usage: { readonly input: number; readonly output: number } | null
}

/** Tokens of an answer: a reply has a tenth of it. */
export const MOST_OUTPUT = 600
/** Characters after which nobody listens any more. */
const MOST_CHARACTERS = 4_000

/**
 * Asks a model once: no second try, no tools. Listens until it ends by itself.
 *
 * @throws Refusal, or an error of the `ai` packages, for everything but a whole answer in text
 */
export async function ask(model: Model, prompt: Prompt, signal: AbortSignal): Promise<Answer> {
  const { streamText } = await import('ai')
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })
  const { fullStream } = streamText({
    model,
    system: prompt.system,
    prompt: prompt.user,
    maxOutputTokens: MOST_OUTPUT,
    maxRetries: 0,
    abortSignal: signal,
    // It would write the error to the console, and the customer's words with it.
    onError: () => undefined,
  })
  let answer: Heard = { text: '', usage: null, isWhole: false }
  for await (const part of fullStream) answer = listen(answer, part)
  if (!answer.isWhole) throw new Refusal('broken')
  return answer
}

/** An answer under way. */
interface Heard extends Answer {
  readonly isWhole: boolean
}

function listen(so: Heard, part: TextStreamPart<ToolSet>): Heard {
  switch (part.type) {
    case 'text-delta':
      if (so.text.length + part.text.length > MOST_CHARACTERS) throw new Refusal('too-long')
      return { ...so, text: so.text + part.text }
    case 'error':
      throw part.error
    case 'finish': {
      expectWhole(part.finishReason)
      const { inputTokens: input, outputTokens: output } = part.totalUsage
      const usage = isCount(input) && isCount(output) ? { input, output } : null
      return { ...so, usage, isWhole: true }
    }
    default:
      if (part.type.startsWith('tool-')) throw new Refusal('tool-call')
      return so
  }
}

const isCount = (tokens: number | undefined): tokens is number =>
  tokens !== undefined && Number.isSafeInteger(tokens) && tokens >= 0

/** An answer that ended in any other way is part of one. */
function expectWhole(reason: FinishReason): void {
  if (reason === 'stop') return
  if (reason === 'content-filter') throw new Refusal('refused')
  if (reason === 'tool-calls') throw new Refusal('tool-call')
  throw new Refusal(reason === 'length' ? 'cut-off' : 'broken')
}
