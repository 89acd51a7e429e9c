/**
 * Calls of moto's server: by the raw SDK, over `awsSdkTransport`, and over `gatewayTransport` with boto3 behind it.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { python } from '../boto3/botocore.js'
import { type KeptRequest, printRequest, readBody, type SdkRequest, testConfiguration } from './kept-request.js'
import { type LoadedPackage, type LoadedSdk, loadPackage, loadSdk, type SdkClient } from './packages.js'
import type { PartContext, PartResult } from './parts.js'
import { hasMoto } from './printed-answers.js'
import { type Scenario, scenarios, type Step, withoutService } from './scenarios.js'

/** Ports of this machine. */
interface Ports {
  readonly moto: number
  readonly gateway: number
}

/** What was counted. */
interface Counts {
  calls: number
  errors: number
  pages: number
  waiters: number
  compared: number
}

/** Calls the servers by all scenarios, three times each, on a fresh server each time. */
export async function checkServers({ folder, modules, services }: PartContext): Promise<PartResult> {
  if (!hasMoto())
    return { figures: [], findings: [], skipped: 'no Python with boto3 and moto (pip install "moto[server]")' }
  const { child, ports } = await startServers()
  const findings: string[] = []
  const counts: Counts = { calls: 0, errors: 0, pages: 0, waiters: 0, compared: 0 }
  const wanted = scenarios.filter(({ service }) => services.includes(service))
  try {
    for (const scenario of wanted) {
      const loaded = await loadPackage(folder, scenario.service)
      const check = new ScenarioCheck(scenario, loaded, await loadSdk(modules, scenario.service), { modules, ports })
      await check.run(counts, findings)
    }
  } finally {
    child.stdin!.end()
  }
  const protocols = [...new Set(wanted.map(({ protocol }) => protocol))].map(
    (protocol) => `${protocol} ${wanted.filter((one) => one.protocol === protocol).length}`,
  )
  return {
    figures: [
      ['services by protocol', protocols.join(', ')],
      ['protocols without a service', withoutService.join(' ')],
      ['calls that answer, of both transports', counts.calls],
      ['calls that fail with their documented error', counts.errors],
      ['paginators', counts.pages],
      ['waiters', counts.waiters],
      ['requests equal to the raw SDK’s', counts.compared],
    ],
    findings,
  }
}

async function startServers(): Promise<{ child: ChildProcess; ports: Ports }> {
  const script = fileURLToPath(new URL('serve-moto.py', import.meta.url))
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  return { child, ports: JSON.parse(line.toString()) as Ports }
}

/** One scenario, in each way. */
class ScenarioCheck {
  readonly #scenario: Scenario
  readonly #loaded: LoadedPackage
  readonly #sdk: LoadedSdk
  readonly #place: { readonly modules: string; readonly ports: Ports }

  constructor(scenario: Scenario, loaded: LoadedPackage, sdk: LoadedSdk, place: { modules: string; ports: Ports }) {
    this.#scenario = scenario
    this.#loaded = loaded
    this.#sdk = sdk
    this.#place = place
  }

  async run(counts: Counts, findings: string[]): Promise<void> {
    const { service, steps } = this.#scenario
    const { awsSdkTransport, gatewayTransport } = this.#loaded.runtime
    await this.#reset()
    const raw = this.#createClient()
    for (const { operation, input } of steps) {
      const Command = this.#sdk.commands[`${operation}Command`] as new (input: object) => unknown
      await raw.client.send(new Command(input)).catch(() => undefined)
    }
    await this.#reset()
    const ours = this.#createClient()
    await this.#call('sdk', awsSdkTransport(ours.client, this.#sdk.commands), counts, findings)
    for (const [index, request] of raw.kept.entries()) {
      const [expected, found] = [printRequest(request), ours.kept[index] && printRequest(ours.kept[index])]
      if (expected === found) counts.compared++
      else findings.push(`${service}: request ${index} differs\n  raw:  ${expected}\n  ours: ${found}`)
    }
    await this.#reset()
    const gateway = gatewayTransport({ url: `http://127.0.0.1:${this.#place.ports.gateway}` })
    await this.#call('gateway', gateway, counts, findings)
    raw.client.destroy()
    ours.client.destroy()
  }

  async #call(
    way: string,
    transport: ReturnType<LoadedPackage['runtime']['gatewayTransport']>,
    counts: Counts,
    findings: string[],
  ): Promise<void> {
    const { pages = {}, service, steps, waiters = {} } = this.#scenario
    const { operations, paginators, runtime } = this.#loaded
    const client = { transport }
    const fail = (what: string, why: unknown): void =>
      void findings.push(`${service}.${what} over ${way}: ${why instanceof Error ? why.message : String(why)}`)
    for (const step of steps) {
      const operation = operations.get(step.operation)!
      try {
        const output = await runtime.invoke(client, operation, step.input)
        if (step.error !== undefined) fail(step.operation, `an answer; expected ${step.error}`)
        else if (await holdsBytes(step, steps, output)) counts.calls++
        else fail(step.operation, 'the bytes that were put are not those that come')
      } catch (error) {
        const documented = operation.errors.find(({ code }) => code === step.error)
        if (documented && error instanceof documented) counts.errors++
        else fail(step.operation, error)
      }
    }
    for (const [name, { input, items, list }] of Object.entries(pages)) {
      try {
        let found = 0
        for await (const page of runtime.paginate(client, paginators.get(name)!, input) as AsyncIterable<object>)
          found += ((page as Record<string, unknown[] | undefined>)[list] ?? []).length
        if (found === items) counts.pages++
        else fail(`${name} (pages)`, `${found} items; expected ${items}`)
      } catch (error) {
        fail(`${name} (pages)`, error)
      }
    }
    for (const [name, input] of Object.entries(waiters)) {
      try {
        await runtime.waitFor(client, this.#loaded.waiters.get(name) as never, input, {
          delay: 0.1,
          maxAttempts: 3,
        } as never)
        counts.waiters++
      } catch (error) {
        fail(`${name} (waiter)`, error)
      }
    }
  }

  /** A client of the real SDK that keeps what it sends. */
  #createClient(): { client: SdkClient; kept: KeptRequest[] } {
    const require = createRequire(join(this.#place.modules, 'check-wire.js'))
    const { NodeHttpHandler } = require('@smithy/node-http-handler') as {
      NodeHttpHandler: new () => { handle(request: SdkRequest, options: unknown): Promise<object> }
    }
    const [handler, kept] = [new NodeHttpHandler(), [] as KeptRequest[]]
    const client = new this.#sdk.Client({
      ...testConfiguration,
      signer: undefined,
      endpoint: `http://127.0.0.1:${this.#place.ports.moto}`,
      requestHandler: {
        handle: async (request: SdkRequest, options: unknown) => {
          kept.push({ ...request, headers: { ...request.headers }, body: await readBody(request.body) })
          return handler.handle(request, options)
        },
        destroy: () => undefined,
      },
    })
    return { client, kept }
  }

  /** The same ids come again. */
  async #reset(): Promise<void> {
    const url = `http://127.0.0.1:${this.#place.ports.moto}/moto-api`
    for (const path of ['reset', 'seed?a=42']) await (await fetch(`${url}/${path}`, { method: 'POST' })).arrayBuffer()
  }
}

/** A body that is read is the one that was put. */
async function holdsBytes({ operation }: Step, steps: readonly Step[], output: object | undefined): Promise<boolean> {
  if (operation !== 'GetObject') return true
  const put = steps.find((step) => step.operation === 'PutObject')!.input as { Body: Uint8Array }
  return Buffer.from(await readBody((output as { Body: unknown }).Body)).equals(put.Body)
}
