// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type TableClass, TableClassSchema } from './table-class.js'

export interface TableClassSummary {
  /** Which class it is: `STANDARD` or `STANDARD_INFREQUENT_ACCESS`. */
  TableClass?: TableClass | (string & {})
  /** When the class last changed. */
  LastUpdateDateTime?: Date
}

export function isTableClassSummary(value: unknown): value is TableClassSummary {
  if (!isObject(value)) return false
  let member: unknown = value['TableClass']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LastUpdateDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

export const TableClassSummarySchema: StructureSchema<TableClassSummary> = /* @__PURE__ */ structure(
  'TableClassSummary',
  response,
  isTableClassSummary,
  () => [
    ['TableClass', TableClassSchema],
    ['LastUpdateDateTime', timestamp],
  ],
)
