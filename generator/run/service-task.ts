/**
 * What processes of one run tell each other.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import type { ServicePages } from '../pages/find.js'
import type { Progress, ServiceResult } from '../result.js'
import type { ManifestService } from '../sync/manifest.js'
import type { GenerateOptions } from './options.js'

/** A service that a worker is to generate. Functions cannot be sent: what they say of the service stands in their place. */
export interface ServiceTask {
  readonly type: 'generate'
  readonly pages: ServicePages
  readonly options: Pick<GenerateOptions, 'input' | 'output' | 'cwd' | 'mode' | 'debug'>
  readonly emitOptions: ReturnType<NonNullable<GenerateOptions['emitOptions']>> | undefined
  readonly names: ReturnType<NonNullable<GenerateOptions['names']>>
  readonly knownNames: ReturnType<NonNullable<GenerateOptions['knownNames']>>
  /** Where the pages are from: `boto3 1.43.11`. */
  readonly source: string | undefined
  /** What the manifest says of the service. */
  readonly entry: ManifestService | undefined
  /** The commit that counts as published. */
  readonly commit: string | undefined
  readonly mayWrite: boolean
}

/** What the run tells a worker. `go` answers `turn`: the worker alone may write now. */
export type WorkerOrder = ServiceTask | { readonly type: 'go' }

/** What a worker tells the run. */
export type WorkerNews =
  /** `pages` were read since the last news, or a step has begun. */
  | { readonly type: 'progress'; readonly step: Progress['step']; readonly service: string; readonly pages: number }
  /** The package is ready to be written, and the worker waits for its turn. */
  | { readonly type: 'turn' }
  | WorkerOutcome

/** How a task ended. It ends a turn to write, too. */
export type WorkerOutcome =
  /** `memory` is what the process holds, in bytes. */
  | { readonly type: 'done'; readonly result: ServiceResult; readonly memory: number }
  /** The input cannot be read or the output cannot be written: other services would fare no better. */
  | { readonly type: 'stopped'; readonly message: MessageRecord }
  /** A mistake of the generator. */
  | {
      readonly type: 'failed'
      readonly error: { readonly name: string; readonly message: string; readonly stack?: string }
    }
