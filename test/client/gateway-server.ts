/**
 * A gateway of the test's own, which answers whatever it is told to.
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A call as it reached the gateway. */
export interface ReceivedCall {
  readonly method: string | undefined
  readonly path: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A gateway that runs. */
export interface Gateway {
  /** Its address, without a slash at the end. */
  readonly url: string
  /** What it was asked, in order. */
  readonly calls: readonly ReceivedCall[]
  /** Answers the calls that come from now on. */
  answer: (response: ServerResponse, call: ReceivedCall) => void
  /** Resolves when no socket of a call is open any more. Spare ones, which Node's `fetch` opens ahead, do not count. */
  awaitNoSockets(): Promise<void>
  stop(): Promise<void>
}

/** Starts a gateway on a port that is free. */
export async function startGateway(): Promise<Gateway> {
  const calls: ReceivedCall[] = []
  const sockets = new Set<Socket>()
  let waiting: (() => void)[] = []
  const follow = (socket: Socket): void => {
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      if (sockets.size > 0) return
      for (const resolve of waiting) resolve()
      waiting = []
    })
  }
  const server = createServer((request, response) => {
    follow(request.socket)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { headers, method, url: path } = request
      const call = { headers, method, path, body: Buffer.concat(chunks).toString() }
      calls.push(call)
      // Without it a client keeps its socket for the next call, and none could tell whether it was freed.
      response.setHeader('connection', 'close')
      gateway.answer(response, call)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer: (response) => response.end(),
    awaitNoSockets: () => (sockets.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
  return gateway
}

/** Answers with a text. */
export function answerText(
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Gateway['answer'] {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body)
  }
}

/** Answers with a value as JSON. */
export function answerJson(status: number, value: unknown, headers: Record<string, string> = {}): Gateway['answer'] {
  return answerText(status, JSON.stringify(value), headers)
}
