/**
 * What a run did.
 *
 * @module
 */
import type { MessageCounts, MessageRecord } from './messages/record.js'

/** What the pages of one service gave. JSON-serialisable. */
export interface ServiceReport {
  /** Folder name of the service: `sagemaker`. */
  readonly service: string
  /** Pages that were read. */
  readonly pages: number
  /** Pages of resources, passed over. */
  readonly passedOver: number
  readonly operations: number
  /** Structures, enums, lists, maps and scalars. */
  readonly shapes: number
  readonly enums: number
  readonly paginators: number
  readonly waiters: number
  /** Hand-written methods of boto3's client, such as `get_waiter`: recognised and listed in the model, not generated. */
  readonly clientMethods: number
  /** Operations, and members of structures, that no page describes: `SendMessage`, `Tag.Key`. Operations first, each ascending in the order of the model. */
  readonly undocumented: readonly string[]
  /** In their total order. */
  readonly messages: readonly MessageRecord[]
}

/** What became of one package. Paths are in the package's folder. */
export interface PackageChanges {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** How many files are as they were. */
  readonly unchanged: number
}

/** The version of a package. */
export interface PackageRelease {
  readonly version: string
  /** The version before; absent for the first. */
  readonly formerVersion?: string
  /** Highest class of what changed since, as semantic versioning has it; absent where nothing did. */
  readonly class?: 'major' | 'minor' | 'patch'
  /** What changed, in a few words: `major (2 breaking, 1 addition)`. */
  readonly summary: string
}

/** One service of a run. */
export interface ServiceResult extends ServiceReport {
  /** Absent where no package was made. */
  readonly release?: PackageRelease
  /** Absent if the service has an error: no package was made, and the one that was there stays as it was. */
  readonly changes?: PackageChanges
}

/** What `generate` did. */
export interface GenerateResult {
  /** By service, ascending. */
  readonly services: readonly ServiceResult[]
  /** Messages of the whole run in their total order. */
  readonly messages: readonly MessageRecord[]
  readonly counts: MessageCounts
  /** Whether there is an error. Services without one were written, unless {@link blocked}. */
  readonly failed: boolean
  /** Whether no service could be written: the run itself has an error, or a service has one and all or none were asked for. */
  readonly blocked: boolean
  /** The services that stayed as they were because of errors, ascending. */
  readonly left: readonly string[]
  /** Whether what is on disk differed from what the pages give. */
  readonly stale: boolean
  /** Whether anything was written. */
  readonly written: boolean
}

/** Where a run stands. */
export interface Progress {
  readonly service: string
  readonly step: 'read' | 'resolve' | 'emit' | 'format' | 'write'
  /** Pages read so far; only for `read`. */
  readonly done: number
  /** Pages of all services together. */
  readonly total: number
}
