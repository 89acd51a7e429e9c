/**
 * A transport that answers from a recording.
 *
 * @module
 */
import { decodeShape } from './codec.js'
import { ServiceError } from './errors.js'
import { isObject } from './object.js'
import { readPlace, printPath } from './path.js'
import { printNames } from './received.js'
import { assertRecording, type RecordedCall, recordInput, type Recording, ReplayError } from './recording.js'
import { type Transport, TransportError } from './transport.js'

/** How a recording is replayed. */
export interface ReplayOptions {
  /** Whether the last of the calls with an equal input answers all further ones; otherwise each call answers once. False unless told. */
  readonly repeatLast?: boolean
}

/** A transport that answers from a recording. */
export interface ReplayTransport extends Transport {
  /** The calls that have not been asked for, in the recording's order. */
  listUnused(): readonly RecordedCall[]
}

/**
 * Makes a transport that answers from a recording: by operation and by an equal input, whatever the order of its keys, and without what the client fills in. Calls with
 * equal inputs are answered in the order in which they ended.
 *
 * @param recording - what `recordingTransport` kept, or what `JSON.parse` gave of it; it is not changed
 * @throws ReplayError if the recording is none
 * @returns a transport. Its `send` rejects with a ServiceError or TransportError if that was recorded, and with a {@link ReplayError} for a call that was not
 * recorded; it names the nearest one
 */
export function replayTransport(recording: Recording | object, options: ReplayOptions = {}): ReplayTransport {
  assertRecording(recording)
  const { calls } = recording
  const waiting = new Map<string, RecordedCall[]>()
  for (const call of calls) {
    const key = printKey(call)
    waiting.set(key, [...(waiting.get(key) ?? []), call])
  }
  const unused = new Set<RecordedCall>(calls)
  return {
    listUnused: () => calls.filter((call) => unused.has(call)),
    async send(request) {
      const { service, operation, outputSchema } = request
      const asked = { service, operation, input: recordInput(request) }
      const queue = waiting.get(printKey(asked)) ?? []
      const call = queue[0]
      if (!call) throw new ReplayError(describeMissing(asked, calls, waiting.has(printKey(asked))))
      if (queue.length > 1 || !options.repeatLast) queue.shift()
      unused.delete(call)
      if (call.error) throw createError(call.error)
      return outputSchema ? decodeShape(outputSchema, call.output) : {}
    },
  }
}

function createError({ isService, message, name, requestId, status }: NonNullable<RecordedCall['error']>): Error {
  return isService ? new ServiceError({ name, message, status, requestId }) : new TransportError(`${name}: ${message}`)
}

type AskedCall = Pick<RecordedCall, 'service' | 'operation' | 'input'>

function printKey({ input, operation, service }: AskedCall): string {
  return JSON.stringify([service, operation, input], (_key, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
}

/** Says what was recorded instead. Values are left out: they may be secret. */
function describeMissing(asked: AskedCall, calls: readonly RecordedCall[], isUsedUp: boolean): string {
  const { operation, service } = asked
  const subject = `No call of ${operation} (${service})`
  if (isUsedUp) return `${subject} with this input is left in the recording: each answers once`
  const same = calls.filter((call) => call.service === service && call.operation === operation)
  if (same.length === 0) {
    const names = [...new Set(calls.map((call) => call.operation))]
    return `${subject} was recorded; the recording has ${names.length === 0 ? 'no calls' : `calls of ${printNames(names)}`}`
  }
  const [nearest] = same
    .map((call) => ({ index: calls.indexOf(call), places: listDifferences(asked.input, call.input, []) }))
    .sort((a, b) => a.places.length - b.places.length || a.index - b.index)
  const places = nearest!.places.map((keys) => printPath(readPlace(keys)))
  return `${subject} with this input was recorded; the nearest, calls[${nearest!.index}], differs at ${printNames(places)}`
}

/** The keys of an outermost value, on the way to a place in it. */
type Keys = readonly (string | number)[]

/** The places at which two JSON values differ. */
function listDifferences(a: unknown, b: unknown, keys: Keys): Keys[] {
  if (Array.isArray(a) && Array.isArray(b)) {
    return Array.from({ length: Math.max(a.length, b.length) }, (_, index) =>
      listDifferences(a[index], b[index], [...keys, index]),
    ).flat()
  }
  if (isObject(a) && isObject(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)])
    return [...names].flatMap((name) => listDifferences(a[name], b[name], [...keys, name]))
  }
  return a === b ? [] : [keys]
}
