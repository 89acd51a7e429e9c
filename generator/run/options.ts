/**
 * What a run is told.
 *
 * @module
 */
import type { EmitOptions } from '../emit/options.js'
import type { Progress } from '../result.js'
import type { ChosenNames } from '../resolve/index.js'
import type { Stages } from '../stages.js'
import type { ReleaseMemory } from './former-releases.js'
import type { PageMemory } from './page-memory.js'

/** What is read, and how. */
export interface ReadOptions {
  /** Absolute path of the folder with the pages. */
  readonly input: string
  /** Absolute path; messages show paths relative to it. */
  readonly cwd: string
  /** The services to read; all where it is absent. */
  readonly services?: readonly string[]
  /** Names that people chose for the types of a service. */
  readonly names?: (service: string) => ChosenNames | undefined
  /** Names of a service's types that are known from elsewhere than the pages; names that people chose win over them. */
  readonly knownNames?: (service: string) => ChosenNames | undefined
  /** Whether a mistake of the generator is thrown with its stack; otherwise it becomes a message that names the page. */
  readonly debug?: boolean
  /** Called as the run goes on. */
  readonly onProgress?: (progress: Progress) => void
  /** What earlier runs of this process know of pages; this run adds to it. */
  readonly memory?: PageMemory
  /** In the place of the generator's own stages. */
  readonly stages?: Stages
}

/** What is generated, and where. */
export interface GenerateOptions extends ReadOptions {
  /** Absolute path of the folder that the packages go to. */
  readonly output: string
  /** The emitter's options for a service. */
  readonly emitOptions?: (service: string) => EmitOptions
  /** The git revision whose packages count as published; the last commit where there is one, unless given. */
  readonly base?: string
  /** What earlier runs of this process took for published; this run does, too. */
  readonly releases?: ReleaseMemory
  /**
   * `write` replaces what differs; `dry-run` only says what would be replaced; `check` does so, too, and trusts nothing that an earlier run left.
   */
  readonly mode?: 'write' | 'dry-run' | 'check'
  /** Whether an error of one service leaves the packages of all services as they were. */
  readonly allOrNothing?: boolean
  /** So many processes share the work if it is worth their start; one unless given. */
  readonly workers?: number
}
