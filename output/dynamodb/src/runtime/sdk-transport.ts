/**
 * Calls by way of the AWS SDK for JavaScript, version 3: any `@aws-sdk/client-*` that the program has.
 *
 * @module
 */
import { isObject } from './object.js'
import { printNames } from './received.js'
import { convertSdkInput, convertSdkOutput } from './sdk-form.js'
import { TransportError } from './transport-error.js'
import type { CallSignal, Transport, TransportRequest } from './transport.js'

/** The part of a client of the SDK that is used here. */
export interface SdkClientLike {
  /** Sends a command. */
  send(command: never, options?: { readonly abortSignal?: CallSignal }): Promise<unknown>
}

/** The class of a command. */
type SdkCommandClass = new (input: unknown) => unknown

/**
 * Makes a transport of a client of the AWS SDK. Credentials, signing, retries, timeouts and endpoints are the SDK's; what the two differ in is translated: streams,
 * bytes, members of unions that are not known, errors.
 *
 * ```ts
 * import * as sdk from '@aws-sdk/client-dynamodb'
 *
 * const transport = awsSdkTransport(new sdk.DynamoDBClient({ region: 'eu-central-1' }), sdk)
 * ```
 *
 * @param client - a client of the SDK, which stays the caller's to destroy
 * @param sdk - the module that the client comes from, or an object of those of its commands that are called (`{ GetItemCommand }`), for a smaller bundle
 * @returns a transport. Its `send` rejects with a TransportError where the SDK has no command for an operation, and else with what the SDK throws. The streams of an
 * output end with the signal's reason when the signal of the call aborts
 */
export function awsSdkTransport(client: SdkClientLike, sdk: object): Transport {
  return {
    async send(request) {
      const Command = findCommand(sdk as Record<string, unknown>, request)
      const command = new Command(convertSdkInput(request.inputShape, request.input))
      const { signal } = request
      const output = await client.send(command as never, signal ? { abortSignal: signal } : {})
      return request.outputShape ? convertSdkOutput(request.outputShape, dropMetadata(output), request) : {}
    },
  }
}

/** The command of an operation: by its name, or by one that differs in capital letters only. */
function findCommand(sdk: Record<string, unknown>, { operation, service }: TransportRequest): SdkCommandClass {
  const name = `${operation}Command`
  const exact = sdk[name]
  if (typeof exact === 'function') return exact as SdkCommandClass
  const commands = Object.keys(sdk).filter((key) => /^[A-Z]\w*Command$/.test(key) && typeof sdk[key] === 'function')
  const near = commands.find((key) => key.toLowerCase() === name.toLowerCase())
  if (near !== undefined) return sdk[near] as SdkCommandClass
  const held = commands.length === 0 ? 'no commands at all' : `these commands: ${printNames(commands)}`
  throw new TransportError(
    `The SDK has no command for ${operation}: the module that was given has no ${name}, but ${held}. Is it the client of ${service}, and new enough?`,
  )
}

function dropMetadata(output: unknown): unknown {
  if (!isObject(output)) return output
  const { $metadata: _, ...rest } = output
  return rest
}
