/**
 * What boto3 and the AWS CLI print of an answer: decoded, encoded, and decoded again to the same.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { python } from '../boto3/botocore.js'
import type { LoadedPackage } from './packages.js'

/** An answer of moto, as it is printed. */
export interface PrintedAnswer {
  readonly service: string
  /** `ListQueues` */
  readonly operation: string
  /** JSON by who prints it: `str` and `iso` are boto3's with `json.dumps`, `cli` is the AWS CLI's. */
  readonly forms: Readonly<Record<string, string>>
}

/**
 * Has moto answer as many operations as it can.
 *
 * @throws if Python fails, with what it said
 */
export function printAnswers(services: readonly string[]): readonly PrintedAnswer[] {
  const script = fileURLToPath(new URL('print-answers.py', import.meta.url))
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28, input: JSON.stringify(services) } as const
  const { status, stdout, stderr, error } = spawnSync(python, [script], options)
  if (status !== 0) throw new Error(`moto prints no answers: ${error?.message ?? stderr}`)
  return JSON.parse(stdout) as readonly PrintedAnswer[]
}

/** Whether the Python has moto and boto3. */
export function hasMoto(): boolean {
  return spawnSync(python, ['-c', 'import boto3, moto.server'], { stdio: 'ignore' }).status === 0
}

/**
 * Holds one printed answer.
 *
 * @returns why it does not hold; undefined if it does, or if the operation gives nothing
 */
export function checkPrinted(
  { operations, runtime }: LoadedPackage,
  operation: string,
  text: string,
): string | undefined {
  const schema = operations.get(operation)?.output
  if (!schema) return operations.has(operation) ? undefined : 'the package has no such operation'
  try {
    const once = runtime.decode(schema, JSON.parse(text))
    const written = JSON.stringify(runtime.encode(schema, once))
    const twice = runtime.decode(schema, JSON.parse(written))
    if (JSON.stringify(runtime.encode(schema, twice)) !== written) return 'what is encoded again differs'
    return hasStream(once) || isDeepStrictEqual(once, twice) ? undefined : 'what is decoded again differs'
  } catch (error) {
    return (error as Error).message
  }
}

/** A stream is another object each time; what it holds is compared where it is encoded. */
function hasStream(value: object): boolean {
  return Object.values(value).some(
    (part: unknown) => typeof part === 'object' && part !== null && Symbol.asyncIterator in part,
  )
}
