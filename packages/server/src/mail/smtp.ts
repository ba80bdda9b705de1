import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { MailLost, MailRefused, type Mail, type Mailer } from './mailer.ts'
import { oneLine } from './one-line.ts'

/** Where mail leaves through, and as whom. */
export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…`, checked by `config.ts`. */
  readonly url: string
  /** `help@shop.example`, or `Shop <help@shop.example>`. */
  readonly from: string
  /** Most milliseconds for one mail, from the first packet to the last answer. */
  readonly deadlineMs?: number
}

/** A server that is told to stop waits as long for a mail that is under way. */
const DEADLINE_MS = 20_000

/** Sends through an SMTP server, one connection a mail. */
export function smtpMailer({ url, from, deadlineMs = DEADLINE_MS }: SmtpOptions): Mailer {
  const sender = senderOf(from)
  return {
    from: sender.address,
    send: async (mail, beforeWords) => {
      const letter = composerOf(mail, sender).compile()
      const bytes = await letter.build()
      const connection = new SMTPConnection(connectionOf(url, deadlineMs))
      const way = new Way(bytes, beforeWords)
      const late = setTimeout(() => connection.close(), deadlineMs)
      try {
        await talk(connection, authOf(url), {
          envelope: { from: sender.address, to: mail.to.address },
          way,
        })
      } catch (error) {
        throw outcomeOf(error, way)
      } finally {
        clearTimeout(late)
        connection.close()
      }
    },
  }
}

/** `Shop <help@shop.example>` in its two parts. */
export function senderOf(from: string): { name: string; address: string } {
  const found = /^(.*?)<([^<>]+)>$/u.exec(from.trim())
  const name = (found?.[1] ?? '').trim().replaceAll('"', '')
  return { name, address: (found?.[2] ?? from).trim() }
}

/** The mail's bytes, and whether any of them has been asked for. */
class Way extends Readable {
  hasBegun = false
  readonly #bytes: Buffer
  readonly #before: () => Promise<void>

  constructor(bytes: Buffer, before: () => Promise<void>) {
    super()
    this.#bytes = bytes
    this.#before = before
  }

  override _read(): void {
    if (this.hasBegun) return
    this.hasBegun = true
    this.#before().then(
      () => {
        this.push(this.#bytes)
        this.push(null)
      },
      (error: unknown) => {
        this.hasBegun = false
        this.destroy(error as Error)
      },
    )
  }
}

function composerOf(mail: Mail, sender: { name: string; address: string }): MailComposer {
  const domain = sender.address.split('@').at(-1) ?? 'localhost'
  return new MailComposer({
    from: { name: oneLine(mail.fromName ?? sender.name), address: sender.address },
    to: { name: oneLine(mail.to.name ?? ''), address: mail.to.address },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function connectionOf(url: string, deadlineMs: number) {
  const { protocol, hostname, port } = new URL(url)
  const secure = protocol === 'smtps:'
  const isHere = /^(?:localhost|127\.[\d.]+|\[::1\])$/u.test(hostname)
  return {
    host: hostname.replace(/^\[|\]$/gu, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // A password leaves this machine over TLS, or not at all.
    requireTLS: !secure && !isHere && authOf(url) !== null,
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    socketTimeout: deadlineMs,
    dnsTimeout: deadlineMs,
  }
}

function authOf(url: string): { user: string; pass: string } | null {
  const { username, password } = new URL(url)
  return username
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : null
}

function talk(
  connection: SMTPConnection,
  auth: { user: string; pass: string } | null,
  { envelope, way }: { envelope: { from: string; to: string }; way: Way },
): Promise<void> {
  return new Promise((done, fail) => {
    connection.once('error', fail)
    connection.once('end', () => fail(new Error('the connection ended')))
    const send = () =>
      connection.send(envelope, way, (error) => {
        if (error) return fail(error)
        connection.quit()
        done()
      })
    connection.connect((error) => {
      if (error) return fail(error)
      if (auth)
        connection.login({ credentials: auth }, (refused) => (refused ? fail(refused) : send()))
      else send()
    })
  })
}

/** What became of it. The server's own words may name the recipient: only its codes are kept. */
function outcomeOf(error: unknown, way: Way): Error {
  const { responseCode, response, command, code } = error as {
    responseCode?: number
    response?: string
    command?: string
    code?: string
  }
  if (responseCode !== undefined) {
    const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})/u.exec(response ?? '')?.[1]
    const said = [responseCode, enhanced].filter(Boolean).join(' ')
    const isLogin = command?.startsWith('AUTH') === true
    const isFinal = responseCode >= 500 && !isLogin
    return new MailRefused(`the mail server answered ${said} to ${command ?? '?'}`, isFinal)
  }
  if (way.hasBegun)
    return new MailLost('the mail server broke off after the words: they may have arrived')
  return new Error(`the mail server could not be used (${code ?? 'no answer in time'})`)
}
