import type { Sent } from '@diapason/contract'
import type { ComposeRequest, Draft } from '@diapason/engine'
import type { LanguageModelRow } from '../../store/language-models.ts'
import type { Occasion } from '../writer.ts'
import { accept } from './accept.ts'
import { ask, type Answer, type Prompt } from './ask.ts'
import { account, setAside } from './budget.ts'
import { fetchModel } from './fetch-model.ts'
import { maskFor } from './mask.ts'
import type { LanguageModelParts } from './parts.ts'
import { promptFor } from './prompt.ts'
import { modelOf } from './provider.ts'
import { refusalOf } from './refusal-of.ts'
import { Refusal } from './refusal.ts'
import { openKey } from './sealed-key.ts'
import { within } from './within.ts'

/** A reply that a model is to reword. */
export interface Attempted {
  readonly settings: LanguageModelRow
  readonly request: ComposeRequest
  readonly composed: Draft
  readonly occasion: Occasion
  /** Milliseconds until its words come too late. */
  readonly milliseconds: number
  /** Is the model left alone, since it did not answer before? */
  readonly resting: boolean
}

/** What became of it: a draft, or why there is none. */
export interface Attempt {
  readonly draft: Draft | null
  readonly refusal: Refusal | null
  /** Word for word; empty when it was not asked. */
  readonly sent: Sent
}

type Done<T> = { value: T; refusal: null } | { value: null; refusal: Refusal }

/** Nobody bills for these: nothing was answered. */
const FREE = new Set(['unreachable', 'address', 'key'])

/**
 * Has a model reword a reply, once: mask, set the cost aside, ask, judge, account. Throws for nothing
 * that a model or its server does.
 */
export async function attempt(parts: LanguageModelParts, what: Attempted): Promise<Attempt> {
  const { settings, request, composed, occasion } = what
  const { said, situation } = occasion
  const { customerName, language } = request
  const task = { request, composed, mask: maskFor({ said, customerName, language }) }
  const prompt = promptFor(task)
  const reserved = await settled(async () => {
    if (what.resting) throw new Refusal('resting')
    return setAside(parts.db, settings, prompt)
  })
  if (reserved.refusal) return { draft: null, refusal: reserved.refusal, sent: [] }
  const asked = await settled(() =>
    within(what.milliseconds, (signal) => askModel(parts, settings, { prompt, signal })),
  )
  const judged = asked.refusal
    ? asked
    : await settled(async () => accept(asked.value.text, task, situation))
  const usage = asked.refusal ? usageAfter(asked.refusal) : asked.value.usage
  await account(parts.db, settings, {
    reserved: reserved.value,
    usage,
    kept: judged.refusal === null,
  })
  return { draft: judged.value, refusal: judged.refusal, sent: sentOf(prompt) }
}

/** What leaves, as people are shown it. */
export const sentOf = ({ system, user }: Prompt): Sent => [
  { role: 'system', text: system },
  { role: 'user', text: user },
]

const usageAfter = (refusal: Refusal): Answer['usage'] =>
  FREE.has(refusal.kind) ? { input: 0, output: 0 } : null

async function askModel(
  parts: LanguageModelParts,
  settings: LanguageModelRow,
  { prompt, signal }: { prompt: Prompt; signal: AbortSignal },
): Promise<Answer> {
  const { sealedKey } = settings
  const key = sealedKey && openKey(parts.secret, sealedKey, settings)
  if (sealedKey && key === null) throw new Refusal('key')
  const model = await modelOf({ ...settings, key, fetch: fetchModel(parts.hosts) })
  return ask(model, prompt, signal)
}

async function settled<T>(work: () => Promise<T>): Promise<Done<T>> {
  try {
    return { value: await work(), refusal: null }
  } catch (error) {
    return { value: null, refusal: refusalOf(error) }
  }
}
