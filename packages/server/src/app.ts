import { WEIGHTS_BASIS } from '@diapason/engine'
import fastify, { LogController } from 'fastify'
import type { Logger } from 'pino'
import { visitorTokens, type VisitorTokens } from './access/visitor-tokens.ts'
import { registerApi } from './api/api.ts'
import { FILES_MB, LIMITS, type Limits } from './api/context.ts'
import { answerProblem } from './api/problems.ts'
import { registerPages } from './api/pages/routes.ts'
import type { Server } from './api/server.ts'
import { widgetChannel } from './channels/widget/send.ts'
import { openAdjustments } from './flow/learning/adjustments.ts'
import { ABSENCE, watchAttendance, type Absence } from './flow/desk/assign-absent.ts'
import { watchAbsent } from './flow/letters/away.ts'
import type { FlowContext, Patience, Post } from './flow/context.ts'
import { startKeeper, type Keeper } from './flow/keeping/keeper.ts'
import { openLearner } from './flow/learning/learner.ts'
import { watchSharing } from './flow/share/watch.ts'
import { startCourier, WEBHOOK_WAITS } from './flow/webhooks/courier.ts'
import { openWebhooks } from './flow/webhooks/webhooks.ts'
import { startWorker, type Worker } from './flow/worker.ts'
import { openHub, type Hub } from './live/hub.ts'
import { registerLive } from './live/live.ts'
import { openViewers, type Viewers } from './live/viewers.ts'
import { livePresence, type LivePresence } from './live/presence.ts'
import { noMailer } from './mail/mailer.ts'
import { smtpMailer, type SmtpOptions } from './mail/smtp.ts'
import { askForOutdated } from './store/adjustments.ts'
import { openStore } from './store/db.ts'
import { openIntake } from './store/intake.ts'
import { openJournal } from './store/journal.ts'
import { openNotices } from './store/notices.ts'
import { reachOf } from './writers/language-model/address.ts'
import { openLanguageModels } from './writers/language-model/open.ts'
import { templateWriter } from './writers/template.ts'
import type { LanguageModels } from './writers/writer.ts'

/** A running Diapason, without a port yet. */
export interface App {
  readonly server: Server
  readonly flow: FlowContext
  close(): Promise<void>
}

/** What an app is made of. */
export interface AppOptions {
  readonly databaseUrl: string
  /** Signs visitor tokens, seals the keys of language models; 32 bytes. */
  readonly secret: Uint8Array
  readonly publicUrl: string
  readonly version: string
  readonly log: Logger
  /** Hosts of one's own network where language models may be asked. */
  readonly modelHosts?: readonly string[]
  /** Hosts of one's own network where webhooks may be sent. */
  readonly webhookHosts?: readonly string[]
  /** Milliseconds before each further try of a webhook. */
  readonly webhookWaits?: readonly number[]
  readonly limits?: Limits
  /** MB that the files of a conversation may have together. */
  readonly filesMb?: number
  readonly patience?: Patience
  /** How long somebody is missed before what waits for them goes to others. */
  readonly absence?: Absence
  /** Where mail leaves through, and as whom; without it none does. */
  readonly mail?: (SmtpOptions & Partial<Pick<Post, 'unseenMs' | 'roundMs'>>) | null
}

/** People write in bursts: quiet long enough to begin another line, bounded for whoever waits. */
const PATIENCE: Patience = { quietMs: 1_200, mostMs: 15_000 }
/** A reply that nobody has seen for so long goes by mail; who is away is looked for so often. */
const POST_MS = { unseenMs: 120_000, roundMs: 30_000 }
/** Bytes of a request. The longest message has 10,000 units. */
const BODY_LIMIT = 65_536

/**
 * The whole of Diapason, put together on one page. Nothing is global: whatever a part works with is
 * handed to it here, and only here are channels and writers called by name.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { databaseUrl, log, patience = PATIENCE } = options
  const store = openStore(databaseUrl)
  const notices = await openNotices(databaseUrl, store.pool)
  const presence = livePresence(notices)
  const adjustments = openAdjustments(store.db, notices)
  const hub = openHub(store.db, notices, log)
  const viewers = openViewers(notices, hub.watchers)
  const channels = new Map([widgetChannel(notices)].map((channel) => [channel.kind, channel]))
  let work: Work | null = null
  const languageModels = openLanguageModels({
    db: store.db,
    secret: options.secret,
    hosts: options.modelHosts ?? [],
    log,
    composer: templateWriter,
  })
  const intake = openIntake(store.pool)
  const tokens = visitorTokens(options.secret)
  const flow: FlowContext = {
    store,
    intake,
    notices,
    presence,
    adjustments,
    learner: openLearner(),
    patience,
    channels,
    writer: languageModels.writer,
    post: openPost(options, tokens),
    log,
    wake: () => work?.worker.wake(),
    wakeKeeper: () => work?.keeper.wake(),
  }
  const server = openServer(log)
  const close = async () => {
    await server.close()
    hub.close()
    viewers.close()
    await work?.stop()
    await notices.close()
    await store.close()
  }
  try {
    await register(server, options, { flow, hub, presence, viewers, languageModels })
    await askForOutdated(store.db, WEIGHTS_BASIS)
  } catch (error) {
    await close()
    throw error
  }
  work = startWork(flow, options)
  return { server, flow, close }
}

/** What goes on by itself. */
interface Work {
  readonly worker: Worker
  readonly keeper: Keeper
  stop(): Promise<unknown>
}

function startWork(flow: FlowContext, options: AppOptions): Work {
  const { secret, version, log, absence = ABSENCE, webhookWaits: waits = WEBHOOK_WAITS } = options
  const { db } = flow.store
  const reach = reachOf(options.webhookHosts ?? [])
  const worker = startWorker(flow)
  const keeper = startKeeper(flow)
  const courier = startCourier({ db, secret, reach, waits, version, log })
  const sharer = watchSharing(flow, absence.everyMs)
  const attendance = watchAttendance(flow, absence)
  const all = [worker, keeper, courier, sharer, attendance, watchAbsent(flow)]
  return { worker, keeper, stop: () => Promise.all(all.map((one) => one.stop())) }
}

const openPost = ({ mail, publicUrl }: AppOptions, tokens: VisitorTokens): Post => ({
  ...POST_MS,
  ...mail,
  mailer: mail ? smtpMailer(mail) : noMailer,
  publicUrl,
  tokens,
})

const openServer = (log: Logger): Server =>
  fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    // Behind a proxy of this machine or network, visitors are told apart by what it forwards.
    trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: answerProblem,
  }) as unknown as Server

async function register(
  server: Server,
  options: AppOptions,
  parts: {
    flow: FlowContext
    hub: Hub
    presence: LivePresence
    viewers: Viewers
    languageModels: LanguageModels
  },
): Promise<void> {
  const { publicUrl, version, limits = LIMITS, filesMb = FILES_MB, secret } = options
  const { tokens } = parts.flow.post
  const { flow, languageModels } = parts
  const filesLimit = filesMb * 1024 ** 2
  const { db } = flow.store
  const webhooks = openWebhooks({ db, secret, reach: reachOf(options.webhookHosts ?? []) })
  const journal = openJournal(db, secret)
  const about = { publicUrl, version, limits, filesLimit }
  const api = { flow, tokens, languageModels, webhooks, journal, ...about }
  await registerApi(server, api)
  await registerLive(server, { ...parts, tokens })
  await registerPages(server, api)
}
