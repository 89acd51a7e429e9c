// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { boolean, string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'

export interface RestoreSummary {
  /** The backup's ARN (Amazon Resource Name). */
  SourceBackupArn?: string
  /** The ARN of the table that the backup was made of. */
  SourceTableArn?: string
  /** The moment that was restored, or that of the backup. */
  RestoreDateTime?: Date
  /** True while the restoring is under way. */
  RestoreInProgress?: boolean
}

export function isRestoreSummary(value: unknown): value is RestoreSummary {
  if (!isObject(value)) return false
  let member: unknown = value['SourceBackupArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SourceTableArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['RestoreDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['RestoreInProgress']
  if (typeof member !== 'boolean' && member !== undefined) return false
  return true
}

export const RestoreSummarySchema: StructureSchema<RestoreSummary> = /* @__PURE__ */ structure(
  'RestoreSummary',
  response,
  isRestoreSummary,
  () => [
    ['SourceBackupArn', string],
    ['SourceTableArn', string],
    ['RestoreDateTime', timestamp],
    ['RestoreInProgress', boolean],
  ],
)
