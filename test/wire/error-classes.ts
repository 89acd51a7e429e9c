/**
 * Holds that each documented error keeps its class: a service's answer, written from botocore's models, goes through the SDK's own parsers and through a gateway.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StructureSchema } from '../../templates/runtime/schema.js'
import { python } from '../boto3/botocore.js'
import { SampleMaker } from './full-sample.js'
import { type SdkRequest, testConfiguration } from './kept-request.js'
import { hasCommand, readRefused } from './lost-members.js'
import type { AnyOperation, LoadedPackage, LoadedSdk } from './packages.js'

/** An error as a service sends it, and as boto3 raises it. */
export interface WrittenError {
  /** What the service calls it: `NoSuchEntity`. */
  readonly code: string
  /** By protocol. */
  readonly wire: Readonly<Record<string, WrittenAnswer>>
  /** `ClientError.response` with the name of the exception's class. */
  readonly boto3: object
}

/** An answer of a service. */
export interface WrittenAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  /** A character for each byte. */
  readonly body: string
}

/** Errors by name, by service. */
export type WrittenErrors = Readonly<Record<string, Readonly<Record<string, WrittenError>>>>

/** What became of the documented errors of a service. */
export interface ErrorClasses {
  /** Operations times their errors. */
  readonly sdk: number
  readonly gateway: number
  /** `sqs.SendMessage QueueDoesNotExist sdk: SQSServiceError` */
  readonly lost: readonly string[]
}

/**
 * Has botocore write errors.
 *
 * @param names - documented errors by service
 * @throws if there is no botocore, with what Python said
 */
export function writeErrors(names: Readonly<Record<string, readonly string[]>>): WrittenErrors {
  const script = fileURLToPath(new URL('write-errors.py', import.meta.url))
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28, input: JSON.stringify(names) } as const
  const { status, stdout, stderr, error } = spawnSync(python, [script], options)
  if (status !== 0) throw new Error(`botocore writes no errors: ${error?.message ?? stderr}`)
  return JSON.parse(stdout) as WrittenErrors
}

/** Names the errors that the operations of a package document. */
export function listErrors({ operations }: LoadedPackage): readonly string[] {
  return [...new Set([...operations.values()].flatMap(({ errors }) => errors.map(({ code }) => code)))].sort()
}

/**
 * Answers each operation of a package with each of its errors, over `gatewayTransport` and, if there is a client of the SDK, over `awsSdkTransport`.
 *
 * @param written - the errors of the service
 */
export async function checkErrors(
  loaded: LoadedPackage,
  sdk: LoadedSdk | undefined,
  written: Readonly<Record<string, WrittenError>>,
): Promise<ErrorClasses> {
  const [lost, counts] = [[] as string[], { sdk: 0, gateway: 0 }]
  const handler = new AnsweringHandler()
  const client = sdk && new sdk.Client({ ...testConfiguration, endpoint: 'https://wire.test', requestHandler: handler })
  for (const operation of loaded.operations.values()) {
    const input = createInput(loaded, operation)
    const hold = async (way: 'sdk' | 'gateway', name: string, call: () => Promise<unknown>): Promise<void> => {
      counts[way]++
      const thrown = await call().catch((error: unknown) => error)
      const found = operation.errors.find(({ code }) => code === name)!
      const isRight =
        thrown instanceof found && thrown.name === name && thrown.message === 'No.' && thrown.status === 400
      if (!isRight) lost.push(`${loaded.service}.${operation.operation} ${name} ${way}: ${printThrown(thrown)}`)
    }
    for (const { code: name } of operation.errors) {
      const error = written[name]!
      const { awsSdkTransport, gatewayTransport, invoke } = loaded.runtime
      const fetch = (): Promise<Response> => Promise.resolve(Response.json(error.boto3, { status: 400 }))
      const gateway = gatewayTransport({ url: 'https://wire.test', fetch: fetch as never })
      await hold('gateway', name, () => invoke({ transport: gateway, validateInput: false }, operation, {}))
      if (!client || !hasCommand(sdk.commands, operation)) continue
      handler.error = error
      const transport = awsSdkTransport(client, sdk.commands)
      await hold('sdk', name, async () =>
        invoke({ transport, validateInput: false }, operation, await input(transport)),
      )
    }
  }
  client?.destroy()
  return { ...counts, lost }
}

/** Makes, once, an input that the SDK's command knows. */
function createInput(
  { runtime }: LoadedPackage,
  operation: AnyOperation,
): (transport: ReturnType<LoadedPackage['runtime']['awsSdkTransport']>) => Promise<object> {
  let known: object | undefined
  return async (transport) => {
    if (known || !operation.input) return known ?? {}
    const maker = new SampleMaker(operation.input as unknown as StructureSchema<unknown>, runtime)
    const [skipped, labels] = [new Set<string>(), {} as Record<string, string>]
    for (;;) {
      const value = { ...maker.make(0, skipped).value, ...labels }
      const thrown = await runtime
        .invoke({ transport, validateInput: false }, operation, value)
        .catch((error: unknown) => error)
      const refused = readRefused(thrown)
      // Of an operation whose members a page leaves out nobody knows which stand in its path.
      const label = /input HTTP label: (\w+)/.exec((thrown as Error).message)?.[1]
      if (refused !== undefined && !skipped.has(refused)) skipped.add(refused)
      else if (label !== undefined && labels[label] === undefined) labels[label] = 'label'
      else return (known = value)
    }
  }
}

/** Answers every request with one error, in the protocol of the request. */
class AnsweringHandler {
  error: WrittenError | undefined

  handle({ headers }: SdkRequest): Promise<object> {
    const { wire } = this.error!
    const protocol = Object.keys(wire).find((name) => isOfProtocol(name, headers)) ?? Object.keys(wire)[0]!
    const answer = wire[protocol]!
    return Promise.resolve({ response: { ...answer, body: Buffer.from(answer.body, 'latin1') } })
  }
}

function isOfProtocol(protocol: string, headers: Readonly<Record<string, string>>): boolean {
  const type = headers['content-type'] ?? ''
  if (protocol === 'smithy-rpc-v2-cbor') return headers['smithy-protocol'] === 'rpc-v2-cbor'
  if (protocol === 'json') return type.startsWith('application/x-amz-json')
  return protocol === 'query' && type.startsWith('application/x-www-form-urlencoded')
}

function printThrown(thrown: unknown): string {
  const { constructor, message, name } = thrown as Error
  return `${constructor.name} ${name}: ${message}`.slice(0, 200)
}
