import type { LanguageModel, LanguageModelStatus, NewLanguageModel } from '@diapason/contract'
import { modelAddressRefused, modelKeyMissing } from '../../errors.ts'
import { failedCalls, presentCall } from '../../store/language-model-calls.ts'
import { findSpending } from '../../store/language-model-days.ts'
import {
  findLanguageModel,
  storeLanguageModel,
  type LanguageModelRow,
} from '../../store/language-models.ts'
import type { Reader } from '../writer.ts'
import { expectAllowed } from './address.ts'
import { sentOf } from './attempt.ts'
import { today } from './budget.ts'
import { maskFor } from './mask.ts'
import type { LanguageModelParts } from './parts.ts'
import { promptFor } from './prompt.ts'
import { sampleFor } from './sample.ts'
import { openKey, sealKey } from './sealed-key.ts'

/** Failures that administrators are shown. */
const SHOWN = 20

/** Settings without the key, today's counts, the last failures, and what would leave. */
export async function statusFor(
  { db, secret }: LanguageModelParts,
  reader: Reader,
): Promise<LanguageModelStatus> {
  const { workspaceId, language } = reader
  const row = await findLanguageModel(db, workspaceId)
  const { customer, request, composed, occasion } = sampleFor(workspaceId, reader)
  const mask = maskFor({ said: occasion.said, customerName: null, language })
  return {
    settings: row ? presentSettings(row) : null,
    hasKey: row?.sealedKey ? openKey(secret, row.sealedKey, row) !== null : false,
    today: await findSpending(db, { workspaceId, day: today() }),
    failures: (await failedCalls(db, workspaceId, SHOWN)).map(presentCall),
    example: { customer, sent: sentOf(promptFor({ request, composed, mask })) },
  }
}

/**
 * Changes the settings of a workspace.
 * @throws `model_address` (400) for one that may not be asked; `model_key` (400) when it is missing
 */
export async function changeSettings(
  { db, secret, hosts }: LanguageModelParts,
  by: { workspaceId: string; userId: string | null },
  body: NewLanguageModel,
): Promise<void> {
  const { workspaceId } = by
  expectAddress(body.baseUrl, hosts)
  const before = await findLanguageModel(db, workspaceId)
  const place = { workspaceId, baseUrl: body.baseUrl }
  const kept = before?.sealedKey && body.provider === before.provider ? before.sealedKey : null
  const isKept = kept !== null && openKey(secret, kept, place) !== null
  const sealedKey = body.key ? sealKey(secret, body.key, place) : isKept ? kept : null
  const stored = body.key === null ? null : sealedKey
  if (body.on && body.provider !== 'openai-compatible' && !stored) throw modelKeyMissing()
  await storeLanguageModel(db, {
    ...place,
    isOn: body.on,
    provider: body.provider,
    model: body.model,
    sealedKey: stored,
    milliseconds: body.milliseconds,
    tokensPerDay: body.tokensPerDay,
    costPerDay: body.costPerDay,
    priceInput: body.prices.input,
    priceOutput: body.prices.output,
    changedBy: by.userId,
    changedAt: new Date(),
  })
}

function expectAddress(baseUrl: string, hosts: readonly string[]): void {
  try {
    expectAllowed(new URL(baseUrl), hosts)
  } catch {
    throw modelAddressRefused()
  }
}

const presentSettings = (row: LanguageModelRow): LanguageModel => ({
  on: row.isOn,
  provider: row.provider,
  baseUrl: row.baseUrl,
  model: row.model,
  milliseconds: row.milliseconds,
  tokensPerDay: row.tokensPerDay,
  costPerDay: row.costPerDay,
  prices: { input: row.priceInput, output: row.priceOutput },
})
