import { WEIGHTS_BASIS } from '@diapason/engine'
import fastify, { LogController } from 'fastify'
import type { Logger } from 'pino'
import { visitorTokens } from './access/visitor-tokens.ts'
import { registerApi } from './api/api.ts'
import { LIMITS, type Limits } from './api/context.ts'
import { answerProblem } from './api/problems.ts'
import { registerPages } from './api/pages/routes.ts'
import type { Server } from './api/server.ts'
import { widgetChannel } from './channels/widget/send.ts'
import { openAdjustments } from './flow/adjustments.ts'
import type { FlowContext, Patience } from './flow/context.ts'
import { startKeeper, type Keeper } from './flow/keeper.ts'
import { openLearner } from './flow/learner.ts'
import { startWorker, type Worker } from './flow/worker.ts'
import { openHub, type Hub } from './live/hub.ts'
import { registerLive } from './live/live.ts'
import { livePresence, type LivePresence } from './live/presence.ts'
import { askForOutdated } from './store/adjustments.ts'
import { openStore } from './store/db.ts'
import { openIntake } from './store/intake.ts'
import { openNotices } from './store/notices.ts'
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
  readonly limits?: Limits
  readonly patience?: Patience
}

/** People write in bursts: quiet long enough to begin another line, bounded for whoever waits. */
const PATIENCE: Patience = { quietMs: 1_200, mostMs: 15_000 }
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
  const channels = new Map([widgetChannel(notices)].map((channel) => [channel.kind, channel]))
  let worker: Worker | null = null
  const wake = () => worker?.wake()
  let keeper: Keeper | null = null
  const languageModels = openLanguageModels({
    db: store.db,
    secret: options.secret,
    hosts: options.modelHosts ?? [],
    log,
    composer: templateWriter,
  })
  const intake = openIntake(store.pool)
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
    log,
    wake,
    wakeKeeper: () => keeper?.wake(),
  }
  const server = openServer(log)
  const close = async () => {
    await server.close()
    hub.close()
    await Promise.all([worker?.stop(), keeper?.stop()])
    await notices.close()
    await store.close()
  }
  try {
    await register(server, options, { flow, hub, presence, languageModels })
    await askForOutdated(store.db, WEIGHTS_BASIS)
  } catch (error) {
    await close()
    throw error
  }
  worker = startWorker(flow)
  keeper = startKeeper(flow)
  return { server, flow, close }
}

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
  { secret, publicUrl, version, limits = LIMITS }: AppOptions,
  parts: { flow: FlowContext; hub: Hub; presence: LivePresence; languageModels: LanguageModels },
): Promise<void> {
  const tokens = visitorTokens(secret)
  const { flow, languageModels } = parts
  const api = { flow, tokens, languageModels, publicUrl, version, limits }
  await registerApi(server, api)
  await registerLive(server, { ...parts, tokens })
  await registerPages(server, api)
}
