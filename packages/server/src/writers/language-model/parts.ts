import type { Logger } from 'pino'
import type { Db } from '../../store/db.ts'
import type { Writer } from '../writer.ts'

/** What language models work with, handed in by `app.ts`. */
export interface LanguageModelParts {
  readonly db: Db
  /** Seals the keys of providers; 32 bytes. */
  readonly secret: Uint8Array
  /** Hosts of one's own network where a model may be asked, as `MODEL_HOSTS` names them. */
  readonly hosts: readonly string[]
  readonly log: Logger
  /** Words the plan, and what is sent whenever a model's words are not used. */
  readonly composer: Writer
}
