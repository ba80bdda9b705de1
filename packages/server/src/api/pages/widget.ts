import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { notFound } from '../../errors.ts'
import type { Server } from '../server.ts'

const DIST = new URL('../../../../widget/dist/', import.meta.url)
const SCRIPT = 'text/javascript; charset=utf-8'
/** A page may hold the loader this long, so what it asks for must answer this long. */
const LOADER_CACHE = 'public, max-age=300'
const hidden = { schema: { hide: true } }

/** What host pages load: the loader, its types, and the modules that the loader fetches. */
export async function registerWidget(server: Server): Promise<void> {
  server.addHook('onRequest', async (_request, reply) => {
    void reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
  })
  for (const name of ['widget.js', 'widget.d.ts'])
    server.get(`/${name}`, hidden, async (_request, reply) =>
      reply
        .type(SCRIPT)
        .header('cache-control', LOADER_CACHE)
        .send(await readFile(new URL(name, DIST))),
    )
  server.get<{ Params: { name: string } }>('/widget/:name', hidden, async (request, reply) => {
    const module = await moduleNamed(request.params.name)
    return reply
      .type(SCRIPT)
      .header('cache-control', module.isExact ? 'public, max-age=31536000, immutable' : 'no-store')
      .send(await readFile(module.path))
  })
}

/**
 * A module by its name with a hash, such as `run-ByZDzira.js`. After an update a loader that a
 * browser still holds asks for the hash of before: it gets the module of now.
 */
async function moduleNamed(name: string): Promise<{ path: string; isExact: boolean }> {
  const folder = new URL('widget/', DIST)
  const there = await readdir(fileURLToPath(folder))
  const kind = /^([a-z]+)-[\w-]{8}\.js$/u.exec(name)?.[1]
  const found =
    there.find((one) => one === name) ?? there.find((one) => kind && one.startsWith(`${kind}-`))
  if (!found) throw notFound('address')
  return { path: fileURLToPath(new URL(found, folder)), isExact: found === name }
}
