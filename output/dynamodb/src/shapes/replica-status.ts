// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ReplicaStatusValues}. */
export type ReplicaStatus =
  | 'CREATING'
  | 'CREATION_FAILED'
  | 'UPDATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'REGION_DISABLED'
  | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS'
  | 'ARCHIVING'
  | 'ARCHIVED'
  | 'REPLICATION_NOT_AUTHORIZED'

/** Every {@link ReplicaStatus} that the pages list. */
export const ReplicaStatusValues: readonly [
  'CREATING',
  'CREATION_FAILED',
  'UPDATING',
  'DELETING',
  'ACTIVE',
  'REGION_DISABLED',
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'REPLICATION_NOT_AUTHORIZED',
] = /* @__PURE__ */ Object.freeze([
  'CREATING',
  'CREATION_FAILED',
  'UPDATING',
  'DELETING',
  'ACTIVE',
  'REGION_DISABLED',
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'REPLICATION_NOT_AUTHORIZED',
] as const)

const setOfReplicaStatus: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(ReplicaStatusValues)

export function isReplicaStatus(value: unknown): value is ReplicaStatus {
  return setOfReplicaStatus.has(value)
}

export const ReplicaStatusSchema: EnumSchema<ReplicaStatus> = /* @__PURE__ */ enumOf(
  'ReplicaStatus',
  ReplicaStatusValues,
)
