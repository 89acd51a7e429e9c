/**
 * A transport that makes its answers up.
 *
 * @module
 */
import { encodeShape } from './codec.js'
import { isObject } from './object.js'
import { sample } from './sample.js'
import type { Schema, StructureSchema } from './schema.js'
import type { Transport, TransportRequest } from './transport.js'

/** An answer of the program's own: an output, or a function that gives one for an input, or throws. It is given as it is. */
export type SampleAnswer = object | ((input: object, request: TransportRequest) => unknown)

/** How answers are made up. */
export interface SampleOptions {
  /** The same answer for the same seed and the same input. Without one every member is there, and every call of an operation has the same answer. */
  readonly seed?: number
  /** Answers of the program's own, by the service's own name of the operation: `DescribeTable`. */
  readonly answers?: Readonly<Record<string, SampleAnswer>>
}

/** Names of members that say that a list goes on. */
const CONTINUATION =
  /^(?:next\w*|(?:page|pagination|continuation)_?token|marker|position|last_?evaluated\w*|is_?truncated|has_?more\w*)$/i

/**
 * Makes a transport that answers from samples, so that a program can be developed without the service. No answer says that there is more: optional members that
 * continue a list (`NextToken`, `LastEvaluatedKey`) are left out, so that no loop over pages is without end.
 *
 * @returns a transport. Its `send` rejects only with what an answer of the program's own throws
 */
export function sampleTransport({ answers = {}, seed }: SampleOptions = {}): Transport {
  return {
    async send(request) {
      const { input, operation, outputSchema } = request
      const answer = Object.hasOwn(answers, operation) ? answers[operation] : undefined
      if (answer)
        return typeof answer === 'function' ? (answer as (...call: unknown[]) => unknown)(input, request) : answer
      if (!outputSchema) return {}
      const output = sample(outputSchema, seed === undefined ? undefined : seed ^ hashText(printCall(request)))
      return endList(output, outputSchema)
    },
  }
}

/** Leaves out what says that there is more. */
function endList(output: unknown, schema: Schema<unknown>): unknown {
  if (!isObject(output) || schema.kind !== 'structure') return output
  const ended = { ...output }
  for (const [name, { kind }] of (schema as StructureSchema<unknown>).members) {
    const continues = CONTINUATION.test(name) && (kind === 'string' || kind === 'boolean' || kind === 'map')
    if (continues) delete ended[name]
  }
  return ended
}

/** A call as text; of one whose input has no JSON form only the operation. */
function printCall({ filledTokens = [], input, inputSchema, operation, service }: TransportRequest): string {
  const own = Object.fromEntries(Object.entries(input).filter(([name]) => !filledTokens.includes(name)))
  try {
    return JSON.stringify([service, operation, inputSchema ? encodeShape(inputSchema, own) : own])
  } catch {
    return JSON.stringify([service, operation])
  }
}

/** The 32-bit hash FNV-1a of a text's code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
