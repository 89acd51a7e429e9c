/**
 * What an installed botocore knows beside its pages.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Acceptor, WireForm } from '../../generator/model/index.js'

/** What `read-botocore.py` prints. */
export interface BotocoreFacts {
  readonly version: string
  /** By service and by `Operation.side.member`. */
  readonly members: Readonly<
    Record<string, Readonly<Record<string, { readonly name?: string; readonly form?: WireForm }>>>
  >
  /** By service: paths of policies, `Operation.side.member.member`; lists add nothing to a path. */
  readonly policies: Readonly<Record<string, readonly string[]>>
  /** By service and exception: the wire code. */
  readonly errors: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By service: the id in its model, and the name of boto3's class. */
  readonly clients: Readonly<Record<string, { readonly id: string; readonly className: string }>>
  readonly waiters: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operation: string
            readonly delay: number
            readonly maxAttempts: number
            readonly acceptors: readonly Acceptor[]
          }
        >
      >
    >
  >
}

const script = fileURLToPath(new URL('read-botocore.py', import.meta.url))

/** The interpreter that is asked: `PYTHON`, or `python3`. */
export const python: string = process.env['PYTHON'] ?? 'python3'

/** Whether there is a Python with botocore. */
export function hasBotocore(): boolean {
  return spawnSync(python, ['-c', 'import botocore'], { stdio: 'ignore' }).status === 0
}

/**
 * Reads the facts of the installed botocore.
 *
 * @throws if there is none, with what Python said
 */
export function readBotocore(): BotocoreFacts {
  const { status, stdout, stderr, error } = spawnSync(python, [script], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`botocore cannot be read: ${error?.message ?? stderr}`)
  return JSON.parse(stdout) as BotocoreFacts
}

/** Says on the terminal what is not held because there is no botocore: a skipped test says it to nobody. */
export function warnWithoutBotocore(subject: string): void {
  process.stderr.write(`\nSKIPPED: ${subject}: ${python} has no botocore (pip install botocore, or set PYTHON)\n`)
}
