import type { Db } from '../../store/db.ts'
import { findSpending, reserve, settle, type Spending } from '../../store/language-model-days.ts'
import type { LanguageModelRow } from '../../store/language-models.ts'
import { MOST_OUTPUT, type Answer, type Prompt } from './ask.ts'
import { Refusal } from './refusal.ts'

/** Characters of a token, at least: French has more, numbers fewer. */
const CHARACTERS_A_TOKEN = 3
const MILLION = 1_000_000

/** What was set aside for one question. */
export interface Reserved extends Spending {
  readonly day: string
}

const costOf = ({ priceInput, priceOutput }: LanguageModelRow, input: number, output: number) =>
  (input * priceInput + output * priceOutput) / MILLION

/**
 * Sets aside what a question may use at most.
 * @throws Refusal `tokens-spent`, `cost-spent`
 */
export async function setAside(
  db: Db,
  settings: LanguageModelRow,
  { system, user }: Prompt,
): Promise<Reserved> {
  const input = Math.ceil((system.length + user.length) / CHARACTERS_A_TOKEN)
  const spending = { tokens: input + MOST_OUTPUT, cost: costOf(settings, input, MOST_OUTPUT) }
  const at = { workspaceId: settings.workspaceId, day: today() }
  const most = { tokens: settings.tokensPerDay, cost: settings.costPerDay }
  if (await reserve(db, { ...at, ...spending }, most)) return { ...spending, day: at.day }
  const spent = await findSpending(db, at)
  // Others may have settled for less meanwhile: the limit that is nearer was in the way.
  const share = (spent.tokens + spending.tokens) / most.tokens
  const isCost = most.cost !== null && (spent.cost + spending.cost) / most.cost > share
  throw new Refusal(isCost ? 'cost-spent' : 'tokens-spent')
}

/** Corrects to what was used; where nobody said, and it may be billed, all that was set aside stays. */
export async function account(
  db: Db,
  settings: LanguageModelRow,
  used: { reserved: Reserved; usage: Answer['usage']; kept: boolean },
): Promise<void> {
  const { reserved, usage, kept } = used
  const spent = usage
    ? { tokens: usage.input + usage.output, cost: costOf(settings, usage.input, usage.output) }
    : reserved
  const at = { workspaceId: settings.workspaceId, day: reserved.day }
  const tokens = spent.tokens - reserved.tokens
  await settle(db, at, { tokens, cost: spent.cost - reserved.cost, kept })
}

/** The day that is counted, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)
