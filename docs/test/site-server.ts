/**
 * Serves the built site as GitHub Pages does: `/guide/ci` is `guide/ci.html`.
 *
 * @module
 */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** The built site. */
export const siteFolder = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url))

/** A server that runs. */
export interface SiteServer {
  /** Its address, without a slash at the end. */
  readonly url: string
  stop(): void
}

/** Starts a server on a port that is free. @throws if the site is not built */
export async function serveSite(): Promise<SiteServer> {
  if (!existsSync(join(siteFolder, 'index.html')))
    throw new Error('The site is not built: run npm run docs:build first')
  const server = createServer((request, response) => {
    const path = join(siteFolder, decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname))
    const found = [path, `${path}.html`, join(path, 'index.html')].find(
      (one) => existsSync(one) && statSync(one).isFile(),
    )
    if (found === undefined || !path.startsWith(siteFolder)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' })
    createReadStream(found).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
