/**
 * Calls by way of the AWS SDK for JavaScript, version 3: any `@aws-sdk/client-*` that the program has.
 *
 * @module
 */
import { encodeText, isBlob, joinBytes } from './blob.js'
import { type Conversion, Converter } from './convert.js'
import { followStream, readStream } from './followed-stream.js'
import { closeJsonText, openJsonText } from './json-text.js'
import { isObject } from './object.js'
import { printNames } from './received.js'
import type { Schema, Shape } from './schema.js'
import { findUnknownMember } from './sdk-schema.js'
import { BufferedStream, contentOf, createStreamingBody, isAsyncIterable } from './streams.js'
import { type CallSignal, type Transport, TransportError, type TransportRequest } from './transport.js'
import { UNKNOWN_MEMBER } from './union.js'
import { fromWire, toWire } from './wire-form.js'

/** The part of a client of the SDK that is used here. */
export interface SdkClientLike {
  /** Sends a command. */
  send(command: never, options?: { readonly abortSignal?: CallSignal }): Promise<unknown>
}

/** The class of a command. */
type SdkCommandClass = new (input: unknown) => unknown

/**
 * Makes a transport of a client of the AWS SDK. Credentials, signing, retries, timeouts and endpoints are the SDK's; what the two differ in is translated: streams,
 * bytes, members of unions that are not known, errors, and what boto3 calls otherwise, opens or closes (`Filters` of ec2, policies of iam).
 *
 * ```ts
 * import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
 *
 * const transport = awsSdkTransport(new DynamoDBClient({ region: 'eu-central-1' }), { GetItemCommand })
 * ```
 *
 * @param client - a client of the SDK, which stays the caller's to destroy
 * @param commands - the classes of the commands that are called (`{ GetItemCommand }`), so that a bundle holds these alone; the module that they come from does, too, and
 * doubles a bundle. Not needed with a client that has a method for each operation (`new DynamoDB({})`), which holds them all
 * @returns a transport. Its `send` rejects with a TransportError if the SDK has no command for an operation, or if its command does not know a member, and else with what the SDK throws. The streams of an
 * output end with the signal's reason when the signal of the call aborts
 */
export function awsSdkTransport(client: SdkClientLike, commands?: object): Transport {
  return {
    async send(request) {
      const create = findCommand(client, commands, request)
      const { input, inputSchema, mapError, outputSchema, signal } = request
      const sent = inputSchema
        ? toWire(
            inputSchema,
            inputConverter.convert(inputSchema as Schema<unknown> & Shape, input, { contract: inputSchema.contract }),
          )
        : input
      const command = await create(sent)
      refuseUnknown(command, sent, request)
      const output = await client.send(command as never, signal ? { abortSignal: signal } : {})
      if (!outputSchema) return {}
      const call = { contract: outputSchema.contract, ...(mapError && { mapError }), ...(signal && { signal }) }
      const opened = fromWire(outputSchema, dropMetadata(output))
      return outputConverter.convert(outputSchema as Schema<unknown> & Shape, opened, call)
    },
  }
}

/** What makes the command of an operation: a class of its name, or of one that differs in capital letters only; without classes, the client's own method. */
function findCommand(
  client: SdkClientLike,
  commands: object | undefined,
  { operation, service }: TransportRequest,
): (input: unknown) => unknown {
  const name = `${operation}Command`
  if (commands === undefined) {
    const method = findFunction(client, operation)
    // The method of a client makes a command and hands it to `send`.
    const taker = { send: (command: unknown) => command }
    if (method) return (input) => method.call(taker, input)
    const owner = (client as object).constructor.name
    throw new TransportError(
      `No command for ${operation}: ${owner} has no method for it. Give the commands that you call, awsSdkTransport(client, { ${name} }), or a client that has methods for all operations of ${service}`,
    )
  }
  const Command = findFunction(commands, name) as SdkCommandClass | undefined
  if (Command) return (input) => new Command(input)
  const known = Object.keys(commands).filter((key) => /^[A-Z]\w*Command$/.test(key))
  const held = known.length === 0 ? 'no commands at all' : `these commands: ${printNames(known)}`
  throw new TransportError(
    `The SDK has no command for ${operation}: the module that was given has no ${name}, but ${held}. Is it the client of ${service}, and new enough?`,
  )
}

/** A function of an object, by its name without regard to capital letters; one of the exact name comes first. */
function findFunction(holder: object, name: string): ((this: unknown, input: unknown) => unknown) | undefined {
  const functions = holder as Readonly<Record<string, unknown>>
  const names: string[] = [name]
  for (const key in functions) if (key.toLowerCase() === name.toLowerCase()) names.push(key)
  const found = names.map((key) => functions[key]).find((value) => typeof value === 'function')
  return found as ((this: unknown, input: unknown) => unknown) | undefined
}

/** Refuses a member that the command would drop: the request would mean something else. */
function refuseUnknown(command: unknown, input: unknown, { operation, service }: TransportRequest): void {
  const member = findUnknownMember(command, input)
  if (member === undefined) return
  throw new TransportError(
    `The SDK's ${operation}Command does not know the member ${member}, and would drop it: nothing was sent. Is the client of ${service} new enough?`,
  )
}

function dropMetadata(output: unknown): unknown {
  if (!isObject(output)) return output
  const { $metadata: _, ...rest } = output
  return rest
}

/** What the SDK calls a member of a union that it does not know; its value is the member's name and value, or an object of both. */
const UNKNOWN = '$unknown'

/** Gives an input the SDK's form: streams become what its HTTP handlers send. */
const inputConverter: Converter<Conversion> = /* @__PURE__ */ new Converter<Conversion>({
  convertScalar: ({ kind }) => (kind === 'streaming' ? createBody : kind === 'json-text' ? closeJsonText : undefined),
  // The SDK reads events as they are.
  convertEvents: (value) => value,
  chosenBy: 'given',
})

/** A call, for what its streams yield later. */
type OutputConversion = Conversion & Pick<TransportRequest, 'mapError' | 'signal'>

/** Gives an output of the SDK the package's form. */
const outputConverter: Converter<OutputConversion> = /* @__PURE__ */ new Converter<OutputConversion>({
  convertScalar({ kind }) {
    switch (kind) {
      case 'string':
      case 'enum':
        // Members that hold JSON as a text come as an object of the class String; some bytes come as text, and some text as bytes.
        // Numbers that boto3 has as texts are the limits of pages (`MaxItems` of route53).
        return (value) =>
          isBlob(value) ? decodeText(value) : typeof value === 'number' ? String(value) : unwrapText(value)
      case 'json-text':
        return (value) => openJsonText(unwrapText(value))
      case 'integer':
        // Markers of lists of parts are numbers for boto3 and texts for the SDK.
        return (value) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value)
      case 'blob':
        return (value) => (typeof value === 'string' ? encodeText(value) : value)
      case 'streaming':
        return openBody
      default:
        return undefined
    }
  },
  convertEvents: (value, convertEvent, call) =>
    isAsyncIterable(value) ? followStream(value, call, convertEvent) : value,
  prepareUnion: renameUnknown,
  chosenBy: 'converted',
})

function renameUnknown(value: unknown): unknown {
  if (!isObject(value) || !(UNKNOWN in value)) return value
  const unknown = value[UNKNOWN]
  const name: unknown = Array.isArray(unknown) ? unknown[0] : isObject(unknown) ? Object.keys(unknown)[0] : undefined
  return { [UNKNOWN_MEMBER]: { name: typeof name === 'string' ? name : 'unknown' } }
}

function unwrapText(value: unknown): unknown {
  return value instanceof String ? value.toString() : value
}

/** A body as programs read it: of Node's streams, web streams without an iterator, and a browser's `Blob`. Anything else is for the guard to refuse. */
function openBody(value: unknown, request: Pick<TransportRequest, 'mapError' | 'signal'>): unknown {
  if (isBlob(value)) return createStreamingBody(new BufferedStream([value]))
  if (typeof value === 'string') return createStreamingBody(new BufferedStream([encodeText(value)]))
  const source = readStream(value)
  return source ? createStreamingBody(followStream(source, request)) : value
}

/** Platform functions, which programs without the types of a platform do not know. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: string): { readonly Readable: { from(source: unknown): unknown } } }
  readonly ReadableStream?: new (source: object) => unknown
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string }
}

const platform = globalThis as unknown as Platform

/**
 * A stream that the SDK's HTTP handlers send: on Node.js they pipe Node's own streams only, in browsers they hand web streams to `fetch`. Bytes, and streams whose
 * content is known, stay bytes, of which the length is known.
 */
function createBody(value: unknown): unknown {
  const content = contentOf(value)
  if (content) return joinBytes(content)
  const isOfNode = isObject(value) && typeof value['pipe'] === 'function'
  const source = isBlob(value) || isOfNode ? undefined : readStream(value)
  if (!source) return value
  const node = platform.process?.getBuiltinModule?.('node:stream')
  if (node) return node.Readable.from(source)
  if (!isAsyncIterable(value) || !platform.ReadableStream) return value
  const iterator = source[Symbol.asyncIterator]()
  return new platform.ReadableStream({
    async pull(controller: { enqueue(chunk: unknown): void; close(): void }) {
      const { done, value: chunk } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(chunk)
    },
    cancel: () => iterator.return?.(),
  })
}

function decodeText(bytes: Uint8Array): string {
  return new platform.TextDecoder().decode(bytes)
}
