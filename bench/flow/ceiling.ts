import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveParent } from './child.ts'

/** Answers everything with 201 at once: what the client could do if the product cost nothing. */
serveParent(async () => {
  const body = JSON.stringify({ id: '', seq: 1, author: 'customer', text: 'x'.repeat(120) })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  }
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      response.writeHead(201, headers).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { started: { port }, stop: async () => server.closeAllConnections() }
})
