/**
 * The embedded database cannot be opened, and somebody has to do something about it.
 * `message` says what is wrong, `action` what to do, `code` is stable for machines.
 */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError'
  readonly code: EmbeddedErrorCode
  readonly action: string

  constructor(code: EmbeddedErrorCode, message: string, action: string) {
    super(message)
    this.code = code
    this.action = action
  }
}

export type EmbeddedErrorCode =
  | 'database-in-use'
  | 'database-missing'
  | 'database-not-ours'
  | 'database-other-version'
  | 'database-unreachable'
  | 'database-did-not-start'
  | 'platform-not-supported'
  | 'no-unprivileged-user'
