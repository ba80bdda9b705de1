import type {
  GeneratedBy,
  LanguageModelStatus,
  LanguageModelTrial,
  NewLanguageModel,
} from '@diapason/contract'
import type { ComposeRequest, Draft, Entity, GuardContext } from '@diapason/engine'

/** The turn that a reply answers: what a writer may look at beside the request. */
export interface Occasion {
  readonly workspaceId: string
  /** Null for a trial of the settings. */
  readonly conversationId: string | null
  /** What the customer wrote in this turn, with what was recognised in it. */
  readonly said: readonly { readonly text: string; readonly entities: readonly Entity[] }[]
  /** What the guard will judge the words against. */
  readonly situation: GuardContext
}

/** Words for a draft, and where they come from. */
export interface Worded {
  readonly draft: Draft
  /** By which language model; null for pieces of our own. */
  readonly generatedBy: GeneratedBy | null
  /** What a language model was asked, whether its words were used or not; null when none was. */
  readonly callId: string | null
}

/**
 * The port of everything that words a draft. What it writes has no effect before the guard. Without
 * an occasion it speaks for itself: who comes and who goes is said in approved pieces alone.
 */
export interface Writer {
  readonly name: string
  word(request: ComposeRequest, occasion?: Occasion): Promise<Worded>
}

/** For whom things are worded. */
export interface Reader {
  readonly workspaceId: string
  readonly company: string
  readonly language: 'fr' | 'en'
}

/** Language models of all workspaces: off until a workspace sets one. */
export interface LanguageModels {
  /** Words replies with the workspace's model, or without one. */
  readonly writer: Writer
  status(reader: Reader): Promise<LanguageModelStatus>
  /** @throws `model_address`, `model_key` (400) */
  change(by: { workspaceId: string; userId: string | null }, to: NewLanguageModel): Promise<void>
  /** Asks the model of the settings, on or off, about a made-up message; undefined without any. */
  tryOut(reader: Reader): Promise<LanguageModelTrial | undefined>
}
