import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import type { Stage } from './stage.ts'

/** A company's site of its own: another origin than the server, and its own rules. */
export interface HostSite {
  readonly url: string
  /** Public keys of the channels, in order. */
  readonly channels: readonly string[]
  /** What the site serves from now on; `headers` such as a content security policy. */
  serve(html: string, headers?: Readonly<Record<string, string>>): void
  close(): Promise<void>
}

/** Opens a site whose origin the first channel accepts, with a second channel beside it. */
export async function openHostSite(stage: Stage): Promise<HostSite> {
  let page = ''
  let rules: Readonly<Record<string, string>> = {}
  const server = createServer((request, response) => {
    const isPage = request.headers.accept?.includes('text/html') === true
    response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...rules })
    response.end(isPage ? page : undefined)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const channels = await channelsFor(stage.databaseUrl, url)
  return {
    url,
    channels,
    serve: (html, headers = {}) => {
      page = html
      rules = headers
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function channelsFor(databaseUrl: string, origin: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(
      `insert into channels (workspace_id, id, kind, name, key, identity_secret)
       select workspace_id, gen_random_uuid(), kind, 'Second', 'wk_second', 'a secret of its own'
       from channels limit 1 on conflict do nothing`,
    )
    await client.query('update channels set origins = array[$1::text]', [origin])
    const { rows } = await client.query<{ key: string }>(
      `select key from channels order by key = 'wk_second'`,
    )
    return rows.map(({ key }) => key)
  } finally {
    await client.end()
  }
}
