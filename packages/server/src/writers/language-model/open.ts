import { randomUUID } from 'node:crypto'
import type { LanguageModelTrial } from '@diapason/contract'
import type { ComposeRequest } from '@diapason/engine'
import { insertCall } from '../../store/language-model-calls.ts'
import { findLanguageModel, type LanguageModelRow } from '../../store/language-models.ts'
import { attempt, type Attempt, type Attempted } from './attempt.ts'
import type { LanguageModelParts } from './parts.ts'
import { warmUp } from './provider.ts'
import { openRests } from './rest.ts'
import { sampleFor } from './sample.ts'
import { changeSettings, statusFor } from './settings.ts'
import type { LanguageModels, Occasion, Reader, Worded } from '../writer.ts'

/** Milliseconds of the limit that are left for judging and storing. */
const RESERVE_MS = 120
/** A trial is not a live reply: a model that is loaded first may take its time. */
const TRIAL_MS = 25_000
/** Refusals that say that nobody answers. */
const SILENT = new Set(['timeout', 'unreachable', 'busy', 'failed'])

/**
 * Opens the port to language models. A model only ever rewords what the composer has worded: its
 * words are a draft for the guard, and whatever goes wrong, the composer's own are sent in time.
 */
export function openLanguageModels(parts: LanguageModelParts): LanguageModels {
  const rests = openRests()
  const word = async (request: ComposeRequest, occasion?: Occasion): Promise<Worded> => {
    const began = performance.now()
    const plain = await parts.composer.word(request)
    if (!occasion) return plain
    const { workspaceId } = occasion
    const settings = await findLanguageModel(parts.db, workspaceId)
    if (!settings?.isOn) return plain
    const milliseconds = settings.milliseconds - RESERVE_MS - (performance.now() - began)
    const resting = rests.has(workspaceId)
    const composed = plain.draft
    const what = { settings, request, composed, occasion, milliseconds, resting }
    const tried = await recorded(parts, what)
    const { draft, refusal } = tried
    const callId = tried.sent.length > 0 ? tried.callId : null
    if (refusal?.kind !== 'resting')
      rests.note(workspaceId, refusal === null || !SILENT.has(refusal.kind))
    return draft ? { draft, generatedBy: nameOf(settings), callId } : { ...plain, callId }
  }
  return {
    writer: { name: 'language-model', word },
    status: (reader) => statusFor(parts, reader),
    change: async (by, to) => {
      await changeSettings(parts, by, to)
      rests.forget(by.workspaceId)
      if (to.on) await warmUp(to.provider)
    },
    tryOut: (reader) => tryOut(parts, reader),
  }
}

const nameOf = ({ provider, model }: LanguageModelRow) => ({ provider, model })

/** An attempt, kept with what was sent. The log gets its id and the kind of its failure alone. */
async function recorded(
  { db, log, ...parts }: LanguageModelParts,
  what: Attempted,
): Promise<Attempt & { callId: string; milliseconds: number }> {
  const began = performance.now()
  const tried = await attempt({ db, log, ...parts }, what)
  const milliseconds = Math.round(performance.now() - began)
  const { workspaceId, conversationId } = what.occasion
  const callId = randomUUID()
  const outcome = tried.refusal?.kind ?? 'kept'
  await insertCall(db, {
    workspaceId,
    id: callId,
    conversationId,
    ...nameOf(what.settings),
    sent: tried.sent,
    outcome,
    rules: [...(tried.refusal?.rules ?? [])],
    milliseconds,
  })
  if (tried.refusal)
    log.warn({ workspaceId, call: callId, kind: outcome }, 'words of a language model are not used')
  return { ...tried, callId, milliseconds }
}

async function tryOut(
  parts: LanguageModelParts,
  reader: Reader,
): Promise<LanguageModelTrial | undefined> {
  const settings = await findLanguageModel(parts.db, reader.workspaceId)
  if (!settings) return undefined
  const sample = sampleFor(reader.workspaceId, reader)
  const what = { settings, ...sample, milliseconds: TRIAL_MS, resting: false }
  const { draft, refusal, milliseconds } = await recorded(parts, what)
  const rules = [...(refusal?.rules ?? [])]
  return { outcome: refusal?.kind ?? 'kept', rules, milliseconds, text: draft?.text ?? null }
}
