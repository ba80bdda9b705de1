import type { VisitorTokens } from '../access/visitor-tokens.ts'
import type { FlowContext } from '../flow/context.ts'
import type { Webhooks } from '../flow/webhooks/webhooks.ts'
import type { Journal } from '../store/journal.ts'
import type { LanguageModels } from '../writers/writer.ts'

/** Requests a minute that one source may make. */
export interface Limits {
  /** Messages and other acts of one conversation's visitor. */
  readonly visitor: number
  /** Acts of all visitors of one address: a whole office may share one. */
  readonly address: number
  /** New visits and settings of the widget, by address. */
  readonly visits: number
  /** Attempts to sign in, by address. */
  readonly signIns: number
  /** Anything of one person, or of the API keys of a workspace. */
  readonly team: number
}

/** What the product runs with; tests and benches may say otherwise. */
export const LIMITS: Limits = { visitor: 120, address: 1_200, visits: 60, signIns: 10, team: 1_200 }

/** MB of all files of a conversation, unless the operator says otherwise. */
export const FILES_MB = 50

/** What the routes work with. */
export interface ApiContext {
  readonly flow: FlowContext
  readonly tokens: VisitorTokens
  readonly languageModels: LanguageModels
  readonly webhooks: Webhooks
  readonly journal: Journal
  readonly publicUrl: string
  readonly version: string
  readonly limits: Limits
  /** Bytes of all files of a conversation together. */
  readonly filesLimit: number
}
