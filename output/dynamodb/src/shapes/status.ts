// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link StatusValues}. */
export type Status =
  | 'CREATING'
  | 'UPDATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS'
  | 'ARCHIVING'
  | 'ARCHIVED'
  | 'REPLICATION_NOT_AUTHORIZED'

/** Every {@link Status} that the pages list. */
export const StatusValues: readonly [
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

const setOfStatus: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(StatusValues)

export function isStatus(value: unknown): value is Status {
  return setOfStatus.has(value)
}

export const StatusSchema: EnumSchema<Status> = /* @__PURE__ */ enumOf('Status', StatusValues)
