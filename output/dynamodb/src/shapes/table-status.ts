// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link TableStatusValues}. */
export type TableStatus =
  | 'CREATING'
  | 'UPDATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS'
  | 'ARCHIVING'
  | 'ARCHIVED'
  | 'REPLICATION_NOT_AUTHORIZED'

/** Every {@link TableStatus} that the pages list. */
export const TableStatusValues: readonly [
  'CREATING',
  'UPDATING',
  'DELETING',
  'ACTIVE',
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'REPLICATION_NOT_AUTHORIZED',
] = /* @__PURE__ */ Object.freeze([
  'CREATING',
  'UPDATING',
  'DELETING',
  'ACTIVE',
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'REPLICATION_NOT_AUTHORIZED',
] as const)

const setOfTableStatus: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(TableStatusValues)

export function isTableStatus(value: unknown): value is TableStatus {
  return setOfTableStatus.has(value)
}

export const TableStatusSchema: EnumSchema<TableStatus> = /* @__PURE__ */ enumOf('TableStatus', TableStatusValues)
