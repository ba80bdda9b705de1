import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Everything that is set from outside. Only this file reads the environment. */
export interface Config {
  /** `PORT`, 0…65535, default 3000; 0 takes any free one. */
  readonly port: number
  /**
   * `HOST`, the address to listen on. Default 127.0.0.1 (this machine only) while `PUBLIC_URL`
   * is on localhost, else 0.0.0.0 (every address).
   */
  readonly host: string
  /** `PUBLIC_URL`, where customers and agents reach it; no slash at the end. */
  readonly publicUrl: string
  /** `DIAPASON_DATA`, absolute; default the folder `data` of the clone. */
  readonly dataFolder: string
  /** `DATABASE_URL`, a PostgreSQL of yours; null means the embedded one in the data folder. */
  readonly databaseUrl: string | null
  /** `LOG_LEVEL`, default info. */
  readonly logLevel: LogLevel
  /**
   * `MODEL_HOSTS`, hosts of one's own network where workspaces may have language models asked, such
   * as `localhost:11434`; default none. Public hosts need https and no entry.
   */
  readonly modelHosts: readonly string[]
  /** `WEBHOOK_HOSTS`, the same for webhooks: hosts of one's own network that may be told; default none. */
  readonly webhookHosts: readonly string[]
  /** `CONVERSATION_FILES_MB`, 1…1000, MB of all files of a conversation; default 50. */
  readonly filesMb: number
  /**
   * `DIAPASON_SMTP_URL`, such as `smtp://user:password@mail.example.org:587` (TLS as soon as the server
   * offers it, always before a password) or `smtps://…:465`, and `DIAPASON_MAIL_FROM`, such as
   * `Shop <help@example.org>`. Both or neither; null means that no mail can leave.
   */
  readonly mail: { readonly url: string; readonly from: string } | null
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** One or more settings are wrong; `problems` names each of them and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads and checks the settings. A value of only spaces counts as not given.
 *
 * @throws ConfigError with everything that is wrong, at once
 * @example
 * loadConfig({ PORT: '8080' }).publicUrl // 'http://localhost:8080'
 */
export function loadConfig(env: Environment): Config {
  const problems: string[] = []
  const given = (name: string) => env[name]?.trim() || null
  const port = readPort(given('PORT') ?? '3000', problems)
  const publicUrl = readPublicUrl(given('PUBLIC_URL') ?? `http://localhost:${port}`, problems)
  const config = Object.freeze<Config>({
    port,
    publicUrl,
    host: given('HOST') ?? (isLocal(publicUrl) ? '127.0.0.1' : '0.0.0.0'),
    dataFolder: resolve(given('DIAPASON_DATA') ?? DEFAULT_DATA),
    databaseUrl: readDatabaseUrl(given('DATABASE_URL'), problems),
    logLevel: readLogLevel(given('LOG_LEVEL') ?? 'info', problems),
    modelHosts: readHosts('MODEL_HOSTS', given('MODEL_HOSTS') ?? '', problems),
    webhookHosts: readHosts('WEBHOOK_HOSTS', given('WEBHOOK_HOSTS') ?? '', problems),
    filesMb: readFilesMb(given('CONVERSATION_FILES_MB') ?? '50', problems),
    mail: readMail(given('DIAPASON_SMTP_URL'), given('DIAPASON_MAIL_FROM'), problems),
  })
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

/** The settings of this process. @throws ConfigError */
export function configFromEnvironment(): Config {
  return loadConfig(process.env)
}

const DEFAULT_DATA = fileURLToPath(new URL('../../../data', import.meta.url))

function readPort(value: string, problems: string[]): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (port <= 65_535) return port
  problems.push(`PORT is "${value}": give a whole number from 0 (any free port) to 65535.`)
  return 3000
}

function readFilesMb(value: string, problems: string[]): number {
  const mb = /^\d{1,4}$/.test(value) ? Number(value) : 0
  if (mb >= 1 && mb <= 1_000) return mb
  problems.push(`CONVERSATION_FILES_MB is "${value}": give a whole number from 1 to 1000.`)
  return 50
}

function readPublicUrl(value: string, problems: string[]): string {
  const url = URL.canParse(value) ? new URL(value) : null
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  if (!url || !isWeb || url.username || url.search || url.hash) {
    problems.push(
      `PUBLIC_URL is "${value}": give the address people open, such as https://help.example.org.`,
    )
    return 'http://localhost'
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function readDatabaseUrl(value: string | null, problems: string[]): string | null {
  if (value === null || /^postgres(ql)?:\/\/./.test(value)) return value
  // never repeat the value: it may hold a password
  problems.push(
    'DATABASE_URL does not begin with postgres:// or postgresql://. Give such an address, or leave it out to use the embedded database.',
  )
  return null
}

function readLogLevel(value: string, problems: string[]): LogLevel {
  const level = LOG_LEVELS.find((name) => name === value.toLowerCase())
  if (!level) problems.push(`LOG_LEVEL is "${value}": give one of ${LOG_LEVELS.join(', ')}.`)
  return level ?? 'info'
}

function readHosts(name: string, value: string, problems: string[]): readonly string[] {
  const hosts = value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  for (const host of hosts) {
    if (/^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/.test(host)) continue
    problems.push(
      `${name} names "${host}": give hosts such as localhost:11434, without http:// and path.`,
    )
  }
  return hosts
}

/** Never repeats the address: it may hold a password. */
function readMail(url: string | null, from: string | null, problems: string[]): Config['mail'] {
  if (url === null && from === null) return null
  const isSmtp = url !== null && URL.canParse(url) && /^smtps?:\/\/[^/]/.test(url)
  if (!isSmtp)
    problems.push(
      'DIAPASON_SMTP_URL is not an address such as smtp://user:password@mail.example.org:587. Characters such as @ or / in user and password are written %40, %2F.',
    )
  const isSender = /^(?:[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(from ?? '')
  if (!isSender)
    problems.push(
      'DIAPASON_MAIL_FROM is not a sender: give one such as help@example.org or Shop <help@example.org>.',
    )
  return url !== null && from !== null && isSmtp && isSender ? { url, from } : null
}

function isLocal(publicUrl: string): boolean {
  const { hostname } = new URL(publicUrl)
  return /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname)
}
