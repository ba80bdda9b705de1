import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import helmet from '@fastify/helmet'
import files from '@fastify/static'
import { listAllChannels } from '../../store/channels.ts'
import type { ApiContext } from '../context.ts'
import type { Server } from '../server.ts'
import { registerWidget } from './widget.ts'

const folder = (path: string): string =>
  fileURLToPath(new URL(`../../../../${path}`, import.meta.url))

/** What browsers load: the widget's script, the console, the demonstration shop. */
export async function registerPages(server: Server, api: ApiContext): Promise<void> {
  server.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/console/'))
  await server.register(async (inner: Server) => registerConsole(inner))
  await server.register(async (inner: Server) => registerWidget(inner))
  await server.register(async (inner: Server) => registerDemo(inner, api))
}

/** The console's own pages load nothing from elsewhere and stand in nobody's frame. */
async function registerConsole(server: Server): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        imgSrc: ["'self'", 'data:'],
        // Radix and React place style attributes; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  })
  await server.register(files, {
    root: folder('console/dist'),
    prefix: '/console/',
    wildcard: false,
  })
  server.get('/console/*', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html'),
  )
}

/** A shop that carries the widget of the first channel, to try everything out. */
async function registerDemo(server: Server, api: ApiContext): Promise<void> {
  await server.register(files, { root: folder('widget/demo'), prefix: '/demo/', index: false })
  server.get('/demo', { schema: { hide: true } }, async (request, reply) => {
    const language = (request.query as { lang?: string }).lang === 'en' ? 'en' : 'fr'
    const [channel] = await listAllChannels(api.flow.store.db)
    const page = await readFile(folder('widget/demo/index.html'), 'utf8')
    return reply
      .type('text/html; charset=utf-8')
      .send(
        page.replaceAll('{{CHANNEL_KEY}}', channel?.key ?? '').replaceAll('{{LANGUAGE}}', language),
      )
  })
}
