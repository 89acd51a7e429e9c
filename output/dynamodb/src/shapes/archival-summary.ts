// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'

export interface ArchivalSummary {
  /** When DynamoDB began to archive the table, in seconds since 1970. */
  ArchivalDateTime?: Date
  /**
   * Why DynamoDB archived the table. So far there is one reason:
   *
   * - `INACCESSIBLE_ENCRYPTION_CREDENTIALS` - for seven days the KMS key was out of reach. A backup on demand was made
   *   then.
   */
  ArchivalReason?: string
  /**
   * The backup in the archive, by ARN (Amazon Resource Name), if the reason left one. To restore it under the same
   * name, drop the old table first.
   */
  ArchivalBackupArn?: string
}

export function isArchivalSummary(value: unknown): value is ArchivalSummary {
  if (!isObject(value)) return false
  let member: unknown = value['ArchivalDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['ArchivalReason']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ArchivalBackupArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const ArchivalSummarySchema: StructureSchema<ArchivalSummary> = /* @__PURE__ */ structure(
  'ArchivalSummary',
  response,
  isArchivalSummary,
  () => [
    ['ArchivalDateTime', timestamp],
    ['ArchivalReason', string],
    ['ArchivalBackupArn', string],
  ],
)
