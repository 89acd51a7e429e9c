/**
 * Finds members of a request that do not reach the wire: each stands in a full sample, and is looked for in what the SDK's serialiser wrote.
 *
 * @module
 */
import type { StructureSchema } from '../../templates/runtime/schema.js'
import { SampleMaker } from './full-sample.js'
import { listTexts, NothingSent, printRequest, RequestKeeper } from './kept-request.js'
import type { AnyOperation, LoadedPackage, LoadedSdk } from './packages.js'

/** What became of the members of one operation's request. */
export interface SentMembers {
  /** `sqs.SendMessage` */
  readonly operation: string
  /** How many members without parts were looked for. */
  readonly looked: number
  /** Paths of members that what is sent does not hold. */
  readonly lost: readonly string[]
  /** Paths of members that the transport refuses to send, because the SDK's command does not know them. */
  readonly refused: readonly string[]
  /** Why nothing could be looked for: the SDK has no such operation, or the page left the members out as too large. */
  readonly absent?: 'no command' | 'no members'
  /** Why nothing was sent, if nothing was. */
  readonly fault?: string
}

/** Members that are on the wire with another value, and why. */
const computed: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^s3\.\w+ (?:CopySource)?SSECustomerKeyMD5$/, 'the SDK computes it from the key, whatever it was given'],
  [
    /^rds\.\w+ SourceRegion$/,
    'the SDK makes a presigned URL of the region in the ARN of the source, or takes the URL that it is given',
  ],
]

/** Most samples of a request: a union of hundreds of arms repeats what others show. */
const mostRounds = 60

/**
 * Sends full samples of an operation's request to a handler that keeps them.
 *
 * @param keeper - a client of the SDK that sends nothing
 */
export async function findLostMembers(
  { runtime, service }: LoadedPackage,
  operation: AnyOperation,
  { commands }: LoadedSdk,
  keeper: RequestKeeper,
): Promise<SentMembers> {
  const name = `${service}.${operation.operation}`
  const absent = !hasCommand(commands, operation)
    ? 'no command'
    : operation.input?.kind === 'object'
      ? 'no members'
      : undefined
  if (absent) return { operation: name, looked: 0, lost: [], refused: [], absent }
  const client = { transport: runtime.awsSdkTransport(keeper.client, commands), validateInput: false }
  const maker = new SampleMaker(operation.input as unknown as StructureSchema<unknown>, runtime)
  const [looked, lost, refused] = [new Set<string>(), [] as string[], new Set<string>()]
  const send = async (value: object): Promise<unknown> => {
    keeper.kept = undefined
    return runtime.invoke(client, operation, value).then(
      () => new Error('there was an answer'),
      (thrown: unknown) => (thrown instanceof NothingSent ? undefined : thrown),
    )
  }
  const end = (fault?: unknown): SentMembers => ({
    operation: name,
    looked: looked.size,
    lost,
    refused: [...refused],
    ...(fault !== undefined && { fault: fault instanceof Error ? fault.message : String(fault) }),
  })
  for (let round = 0, rounds = 1; round < Math.min(rounds, mostRounds); round++) {
    let sample = maker.make(round, refused)
    let thrown = await send(sample.value)
    for (let member = readRefused(thrown); member !== undefined && !refused.has(member); member = readRefused(thrown)) {
      refused.add(member)
      sample = maker.make(round, refused)
      thrown = await send(sample.value)
    }
    if (keeper.kept === undefined) return end(thrown)
    rounds = sample.rounds
    const [texts, whole] = [listTexts(keeper.kept), printRequest(keeper.kept)]
    for (const { path, traces } of sample.leaves) {
      if (looked.has(path)) continue
      looked.add(path)
      if (traces.some((trace) => texts.includes(trace))) continue
      // No text tells: what is sent without it must be something else.
      await send(maker.make(round, new Set([...refused, path])).value)
      if (keeper.kept === undefined || printRequest(keeper.kept) !== whole) continue
      if (!computed.some(([pattern]) => pattern.test(`${name} ${path}`))) lost.push(path)
    }
  }
  return end()
}

/** Whether a client of the SDK has a command for an operation. */
export function hasCommand(commands: LoadedSdk['commands'], { operation }: AnyOperation): boolean {
  const name = `${operation}Command`.toLowerCase()
  return Object.keys(commands).some((key) => key.toLowerCase() === name)
}

/** Reads the member that a transport refused to send; undefined if it refused none. */
export function readRefused(thrown: unknown): string | undefined {
  return /does not know the member (.+), and would drop it/.exec((thrown as Error | undefined)?.message ?? '')?.[1]
}
