/**
 * What a command needs beside its settings.
 *
 * @module
 */
import type { ReleaseMemory } from '../run/former-releases.js'
import type { PageMemory } from '../run/page-memory.js'
import type { Console } from './console.js'

/** What a command needs beside its settings. */
export interface CommandContext {
  readonly console: Console
  /** Whether mistakes of the generator show their stack. */
  readonly debug: boolean
  /** The command that mends stale output. */
  readonly mendingCommand: string
  /** What earlier runs of a watch know of pages. */
  readonly memory?: PageMemory
  /** What earlier runs of a watch took for published. */
  readonly releases?: ReleaseMemory
}
