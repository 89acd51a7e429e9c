import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateSync, gzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'

/** Answers a request instead of the site. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => void

/** A reference that is published on this machine. */
export interface PublishedSite {
  /** Address of `_sources`. */
  readonly address: string
  /** Pages by path; may be changed while the site runs. */
  pages: Record<string, string>
  /** By path of a page: what goes wrong with the next requests for it, in order. */
  readonly troubles: Map<string, Trouble[]>
  /** Paths of pages that were asked for, in order, with the status of the answer. */
  readonly log: string[]
  /** Whether pages have an `ETag`. */
  hasTags: boolean
  /** `Last-Modified` of every page; none unless set. */
  lastModified?: string
}

/** Publishes pages as Sphinx does, until the test is finished. */
export async function publishSite(pages: Record<string, string>): Promise<PublishedSite> {
  const server = createServer((request, response) => answer(site, request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/latest/_sources`
  const site: PublishedSite = { address, pages, troubles: new Map(), log: [], hasTags: true }
  return site
}

function answer(site: PublishedSite, request: IncomingMessage, response: ServerResponse): void {
  const { url = '' } = request
  if (url === '/latest/objects.inv') {
    response.end(makeInventory(Object.keys(site.pages)))
    return
  }
  if (url === '/latest/_static/documentation_options.js') {
    response.end("const DOCUMENTATION_OPTIONS = { VERSION: '1.43.11', LANGUAGE: 'en' };")
    return
  }
  const path = url.replace(/^\/latest\/_sources\/reference\/services\/(.*)\.txt$/, '$1')
  response.on('finish', () => site.log.push(`${response.statusCode} ${path}`))
  const trouble = site.troubles.get(path)?.shift()
  if (trouble) trouble(request, response)
  else servePage(site, path, request, response)
}

function servePage(site: PublishedSite, path: string, request: IncomingMessage, response: ServerResponse): void {
  const text = site.pages[path]
  if (text === undefined) {
    response.writeHead(404).end('gone')
    return
  }
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 12)}"`
  if (site.hasTags) response.setHeader('etag', etag)
  if (site.lastModified !== undefined) response.setHeader('last-modified', site.lastModified)
  const since = request.headers['if-modified-since']
  const isSame = site.hasTags
    ? request.headers['if-none-match'] === etag
    : since !== undefined && since === site.lastModified
  if (isSame) response.writeHead(304).end()
  else response.writeHead(200, { 'content-type': 'text/plain' }).end(text)
}

/** Sphinx's inventory, version 2. */
function makeInventory(paths: readonly string[]): Buffer {
  const lines = paths.map((path) => {
    const name = `reference/services/${path.replace(/\.rst$/, '')}`
    return `${name} std:doc -1 ${name}.html Title\n`
  })
  const head =
    '# Sphinx inventory version 2\n# Project: Boto3\n# Version: \n# The remainder is compressed using zlib.\n'
  return Buffer.concat([Buffer.from(head), deflateSync(`reference/services/index std:doc -1 x -\n${lines.join('')}`)])
}

const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024, 'x'))

/** What goes wrong on the way. */
export const troubles = {
  status: (status: number, headers: Record<string, string> = {}): Trouble => {
    return (_request, response) => void response.writeHead(status, headers).end('trouble')
  },
  reset: (): Trouble => (request) => void request.socket.destroy(),
  /** Breaks off in the middle of the body. */
  truncate: (): Trouble => (request, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('.. py:method::', () => request.socket.destroy())
  },
  /** Sends a body that is shorter than it says, and then nothing more. */
  stall: (): Trouble => (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('.. py:method::')
  },
  silence: (): Trouble => () => undefined,
  body: (body: string | Buffer, type = 'text/plain'): Trouble => {
    return (_request, response) => void response.writeHead(200, { 'content-type': type }).end(body)
  },
  /** A small answer that unpacks to 16 MB. */
  bomb: (): Trouble => (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
    response.end(bomb)
  },
  endless: (): Trouble => (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const write = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65536)));
      if (!response.destroyed) response.once('drain', write)
    }
    write()
  },
  redirect: (location: string): Trouble => {
    return (_request, response) => void response.writeHead(302, { location }).end()
  },
} as const
