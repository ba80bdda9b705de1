/** A backup that cannot be written or read: what is wrong, and what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly action: string

  constructor(message: string, action: string) {
    super(message)
    this.action = action
  }
}
