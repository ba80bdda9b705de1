import { guard, type Draft, type GuardContext, type Verdict } from '@diapason/engine'
import type { Choice } from '../store/messages.ts'
import { insertVerdict } from '../store/verdicts.ts'
import type { FlowContext } from './context.ts'

declare const passed: unique symbol

/**
 * Words that may leave. Nothing outside this file can make one, and nothing but one can be sent:
 * going round the guard does not compile.
 */
export interface Guarded {
  readonly [passed]: true
  readonly draftId: string
  readonly agentId: string | null
  readonly text: string
  readonly choices: readonly Choice[]
  /** Number of the conversation's owner when the words were made; checked again at commit. */
  readonly fence: number
}

/** A draft on its way to the guard. */
export interface Unguarded {
  readonly workspaceId: string
  readonly draftId: string
  readonly draft: Draft
  readonly agentId: string | null
  readonly choices: readonly Choice[]
  readonly fence: number
}

/**
 * Step 5. Lets words pass, or not, and stores what it said of them. For the bot a finding of level
 * `block` stops the draft (`guarded` is null); an agent is warned and never stopped.
 */
export async function guardDraft(
  context: FlowContext,
  unguarded: Unguarded,
  situation: GuardContext,
): Promise<{ guarded: Guarded | null; verdict: Verdict }> {
  const { workspaceId, draftId, draft, agentId, choices, fence } = unguarded
  const verdict = guard(draft, situation)
  await insertVerdict(context.store.db, { workspaceId, draftId, verdict: storable(draft, verdict) })
  if (!verdict.allowed) return { guarded: null, verdict }
  return { verdict, guarded: { draftId, agentId, text: draft.text, choices, fence } as Guarded }
}

/** What the coach noticed in an agent's words is the agent's own: only the bot's findings are kept. */
const storable = (draft: Draft, verdict: Verdict): Verdict =>
  draft.speaker === 'agent' ? { ...verdict, findings: [] } : verdict
