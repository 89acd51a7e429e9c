/**
 * The document of `shapewright diff --json`.
 *
 * @module
 */
import type { ChangeClass, ServiceDiff } from '../../../diff/index.js'
import type { MessageCounts, MessageRecord } from '../../../messages/record.js'
import type { StateKind } from './state-types.js'

/** One of the two states. */
export interface DiffDocumentState {
  /** The argument as it was given. */
  readonly argument: string
  readonly kind: StateKind
}

/** What changed. A command that was not understood writes `{ exitCode, error, help?, messages }` instead. */
export interface DiffDocument {
  readonly command: 'diff'
  readonly exitCode: number
  /** The highest class of all changes; absent where there is none. */
  readonly class?: ChangeClass
  readonly old: DiffDocumentState
  readonly new: DiffDocumentState
  /** Services that were compared, ascending; those without changes, too. */
  readonly services: readonly ServiceDiff[]
  /** Services that were not compared, because pages of one of their states have errors. */
  readonly failed: readonly string[]
  readonly counts: MessageCounts
  /** What reading the pages had to say, about both states. */
  readonly messages: readonly MessageRecord[]
}
