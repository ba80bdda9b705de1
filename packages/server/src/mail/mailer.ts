/** A mail that is about to leave: one recipient, plain text and the same as simple HTML. */
export interface Mail {
  /** Stable over all attempts: it becomes the Message-ID. */
  readonly id: string
  readonly to: { readonly name: string | null; readonly address: string }
  /** Who the recipient knows: shown before the address that it leaves from. */
  readonly fromName: string | null
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * Carries mail out of the house.
 *
 * `send` ends when the other side has taken the mail. `beforeWords` is awaited after the other side has
 * agreed to take it and before the first byte of it: whoever keeps track commits there that it may
 * have left.
 */
export interface Mailer {
  /** The sender's address; null when no mail can leave this server. */
  readonly from: string | null
  /** @throws {@link MailRefused}, {@link MailLost}, or anything before the first byte */
  send(mail: Mail, beforeWords: () => Promise<void>): Promise<void>
}

/** The other side said no. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
  /** It will say no again: there is no such address, or it wants nothing of us. */
  readonly isFinal: boolean

  constructor(message: string, isFinal: boolean) {
    super(message)
    this.isFinal = isFinal
  }
}

/** The words were handed over and nobody said whether they were taken. */
export class MailLost extends Error {
  override readonly name = 'MailLost'
}

/** No server for outgoing mail is set: nothing leaves. */
export const noMailer: Mailer = {
  from: null,
  send: () => Promise.reject(new Error('no mail can leave: DIAPASON_SMTP_URL is not set')),
}
